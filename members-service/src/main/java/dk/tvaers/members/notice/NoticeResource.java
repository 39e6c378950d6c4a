package dk.tvaers.members.notice;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "Notices", description = "What happens in networks and concerns oneself")
class NoticeResource {
    private final Notices notices;

    NoticeResource(Notices notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            summary = "What oneself is told",
            description = "Newest first, in Danish or English by Accept-Language. 404 before the first `PUT /me`.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public Page<NoticeView> listMyNotices(
            @BeanParam PageRequest page, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return notices.ofCaller(page, Messages.choose(acceptLanguage));
    }

    @GET
    @Path("unread")
    @Operation(summary = "How many notices oneself has not read")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public UnreadView countMyUnreadNotices() {
        return notices.unread();
    }

    @POST
    @Path("read")
    @Operation(
            summary = "Mark notices as read",
            description = "Those up to the newest one that was seen. Doing it again changes nothing.")
    @APIResponse(responseCode = "200", description = "How many are left")
    @APIResponse(responseCode = "404", ref = "not-found")
    public UnreadView readMyNotices(@NotNull @Valid ReadRequest request) {
        return notices.read(request);
    }
}
