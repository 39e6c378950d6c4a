package dk.tvaers.members.person;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "People")
class MeResource {
    private final LoginService logins;
    private final PersonViews views;
    private final CurrentUser user;
    private final JsonWebToken token;

    MeResource(LoginService logins, PersonViews views, CurrentUser user, JsonWebToken token) {
        this.logins = logins;
        this.views = views;
        this.user = user;
        this.token = token;
    }

    @PUT
    @Operation(
            summary = "Arrive",
            description =
                    "Called after login, as often as one likes. At the first login the person with the login's e-mail"
                            + " address is recognised, or an employee is registered with unit and profession as the"
                            + " municipality's single sign-on says.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "The person of this login")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<PersonView> arrive() {
        Person person = logins.arrive(Login.of(user.requireLoginId(), token));
        return ETags.ok(views.of(person), person.version());
    }

    @GET
    @Operation(summary = "Read what is recorded of oneself")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "The person of this login")
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<PersonView> getMe(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Person person = logins.find(user.requireLoginId()).orElseThrow(Problems::notFound);
        return ETags.okUnlessUnchanged(ifNoneMatch, person.version(), () -> views.of(person));
    }
}
