package dk.tvaers.members.person;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/competences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class MyCompetenceResource {
    private final CompetenceService competences;
    private final PersonViews views;

    MyCompetenceResource(CompetenceService competences, PersonViews views) {
        this.competences = competences;
        this.views = views;
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "Say what oneself is good at",
            description = "Shown to nobody else until one agrees to be found. The last word counts.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<PersonView> sayMyCompetences(@NotNull @Valid CompetencesRequest request) {
        Person person = competences.say(request);
        return ETags.ok(views.of(person), person.version());
    }
}
