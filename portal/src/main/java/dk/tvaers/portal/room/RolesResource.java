package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.People;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has which role in a network and until when. The secretariat gives roles; a role ends on a day that is named on its own page. */
@Path("/arbejdsrum/netvaerk/{id}/mennesker/roller")
@RolesAllowed(Staff.ROLE)
class RolesResource {
    private static final int MOST = 100;
    /** Whose end is for the secretariat to name. */
    private static final List<String> TOP = List.of("NETWORK_LEAD", "REFERENCE_LEAD");

    private final Rooms rooms;
    private final People people;
    private final StaffMembers members;

    RolesResource(Rooms rooms, @RestClient People people, @RestClient StaffMembers members) {
        this.rooms = rooms;
        this.people = people;
        this.members = members;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance roles(
                Room room,
                Part<List<StaffMembers.Role>> held,
                Part<List<Choice>> people,
                Part<List<Choice>> registered);

        static native TemplateInstance role(
                Room room, Thing<StaffMembers.Role> role, Part<List<Choice>> people, boolean mayEnd);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("rolle")
    public RestResponse<String> assign(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id, fields, sent -> people.createRole(id, sent.texts("personId", "role", "termEndsOn")), this::page);
    }

    @GET
    @Path("{roleId}")
    public TemplateInstance showRole(@RestPath UUID id, @RestPath UUID roleId) {
        return rooms.show(id, room -> page(room, roleId));
    }

    @POST
    @Path("{roleId}/slutdag")
    public RestResponse<String> limit(@RestPath UUID id, @RestPath UUID roleId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> people.limitRole(id, roleId, sent.version(), sent.texts("endsOn")),
                room -> page(room, roleId));
    }

    /** Whose names are shown is written down, so those who are registered are shown to whoever gives roles alone. */
    private TemplateInstance page(Room room) {
        return Templates.roles(
                room,
                room.who().takesPart()
                        ? Services.part(() -> members.listRoles(room.id(), MOST).items())
                        : Part.missing(),
                rooms.people(room),
                room.who().secretariat()
                        ? Services.part(() -> Choice.registered(members.listPeople(null, MOST)))
                        : Part.missing());
    }

    private TemplateInstance page(Room room, UUID roleId) {
        var role = Thing.of(() -> people.getRole(room.id(), roleId));
        return Templates.role(
                room,
                role,
                rooms.people(room),
                room.who().secretariat()
                        || room.who().decides()
                                && role.there()
                                && !TOP.contains(role.value().role()));
    }
}
