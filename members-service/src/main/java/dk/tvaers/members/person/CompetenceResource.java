package dk.tvaers.members.person;

import dk.tvaers.members.audit.ShowsPeople;
import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/people/{id}/competences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class CompetenceResource {
    private final CompetenceService competences;
    private final PersonViews views;

    CompetenceResource(CompetenceService competences, PersonViews views) {
        this.competences = competences;
        this.views = views;
    }

    @PUT
    @RolesAllowed(Roles.SECRETARIAT)
    @ShowsPeople
    @Operation(
            summary = "Record what a person is good at",
            description = "For those who have no login; the last word counts. Written to the audit log.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<PersonView> recordCompetences(
            @PathParam("id") UUID id, @NotNull @Valid CompetencesRequest request) {
        Person person = competences.say(id, request);
        return ETags.ok(views.of(person), person.version());
    }
}
