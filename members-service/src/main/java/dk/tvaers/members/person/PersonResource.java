package dk.tvaers.members.person;

import dk.tvaers.members.audit.ShowsPeople;
import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Who takes part, and what they can speak as")
class PersonResource {
    private final PersonService people;
    private final PersonViews views;

    PersonResource(PersonService people, PersonViews views) {
        this.people = people;
        this.views = views;
    }

    @POST
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.SECRETARIAT)
    @ShowsPeople
    @Operation(
            summary = "Register a person",
            description =
                    "Citizens and externals, and employees who have not logged in yet: at their first login they are"
                            + " recognised by their e-mail address. An address belongs to one person only.")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<PersonView> createPerson(@NotNull @Valid PersonRequest request) {
        Person person = people.create(request);
        return ETags.created(URI.create("people/" + person.id()), views.of(person), person.version());
    }

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    @ShowsPeople
    @Operation(
            summary = "List the people",
            description = "Newest first. Whose data were shown is written to the audit log.")
    public Page<PersonView> listPeople(@BeanParam PageRequest page) {
        return people.list(page).map(views::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @ShowsPeople
    @Operation(
            summary = "Read a person",
            description = "The secretariat reads everybody, others only themselves. Written to the audit log.")
    public RestResponse<PersonView> getPerson(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Person person = people.read(id);
        return ETags.okUnlessUnchanged(ifNoneMatch, person.version(), () -> views.of(person));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.SECRETARIAT)
    @ShowsPeople
    @Operation(summary = "Change a person", description = "Everything is replaced by what is given.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<PersonView> changePerson(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PersonRequest request) {
        Person person = people.change(id, ifMatch, request);
        return ETags.ok(views.of(person), person.version());
    }
}
