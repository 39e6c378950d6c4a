package dk.tvaers.networks.theme;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Themes that somebody is still writing. */
@Path("/theme-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "Drafts")
class DraftResource {
    private final Drafts drafts;

    DraftResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @POST
    @Operation(
            summary = "Begin a theme",
            description = "A draft is seen by its owner alone and needs only a title. Personal numbers are masked.")
    @APIResponseSchema(value = DraftView.class, responseCode = "201", responseDescription = "Saved")
    public RestResponse<DraftView> beginDraft(@NotNull @Valid DraftRequest written) {
        DraftView draft = drafts.begin(written);
        return ETags.created(URI.create("/theme-drafts/" + draft.id()), draft, draft.version());
    }

    @GET
    @Operation(summary = "My drafts, newest first")
    public Page<DraftSummary> listDrafts(@BeanParam PageRequest page) {
        return drafts.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my drafts", description = "404 also when it is somebody else's.")
    public RestResponse<DraftView> getDraft(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        DraftView draft = drafts.find(id);
        return ETags.okUnlessUnchanged(ifNoneMatch, draft.version(), () -> draft);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Write on a draft",
            description = "The whole draft. If-Match holds its ETag; the answer holds the new one.")
    public RestResponse<DraftView> saveDraft(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DraftRequest written) {
        DraftView draft = drafts.save(id, ifMatch, written);
        return ETags.ok(draft, draft.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a draft away", description = "If-Match holds its ETag.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteDraft(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        drafts.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/submission")
    @Operation(
            summary = "Propose what was drafted",
            description =
                    "409 names everything that is missing. It becomes a theme of its own id in the round that takes proposals now, and the"
                            + " draft is gone; Location and ETag are the theme's. If-Match holds the draft's ETag.")
    @APIResponseSchema(value = ThemeView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<ThemeView> submitDraft(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ThemeView theme = drafts.submit(id, ifMatch);
        return ETags.created(URI.create("/themes/" + theme.id()), theme, theme.version());
    }
}
