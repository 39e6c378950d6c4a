package dk.tvaers.citizeninput.template;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Wordings for answers over HTTP. */
@Path("/answer-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MODERATOR, Roles.SECRETARIAT})
@Tag(name = "Answers", description = "What inputs led to")
class TemplateResource {
    private final TemplateService templates;

    TemplateResource(TemplateService templates) {
        this.templates = templates;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "The municipality's wordings for answers, by name",
            description = "At most 200. Whoever answers makes them fit; nothing is filled in by itself.")
    public List<TemplateView> listAnswerTemplates(@QueryParam("language") @Pattern(regexp = "da|en") String language) {
        return templates.in(language);
    }

    @POST
    @Operation(summary = "Add a wording", description = "409 when the language has one of that name, or there are 200.")
    @APIResponseSchema(value = TemplateView.class, responseCode = "201", responseDescription = "The wording")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<TemplateView> addAnswerTemplate(@NotNull @Valid TemplateRequest request) {
        var template = templates.add(request);
        return ETags.created(URI.create("/answer-templates/" + template.id()), template, template.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a wording", description = "409 when the language has another one of that name.")
    @APIResponseSchema(value = TemplateView.class, responseCode = "200", responseDescription = "The wording")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<TemplateView> changeAnswerTemplate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid TemplateRequest request) {
        var template = templates.change(id, ifMatch, request);
        return ETags.ok(template, template.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a wording", description = "Answers that were given with it stay as they are.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeAnswerTemplate(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch) {
        templates.remove(id, ifMatch);
    }
}
