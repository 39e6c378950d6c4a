package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Members;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who takes part in a network, which perspectives they bring and which are missing; invitations and applications. */
@Path("/arbejdsrum/netvaerk/{id}/mennesker")
@RolesAllowed(Staff.ROLE)
class PeopleResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final People people;
    private final StaffMembers members;
    private final Members known;

    PeopleResource(
            Rooms rooms, @RestClient People people, @RestClient StaffMembers members, @RestClient Members known) {
        this.rooms = rooms;
        this.people = people;
        this.members = members;
        this.known = known;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance people(
                Room room,
                Part<Items<StaffMembers.Participant>> participants,
                Part<SeenBalance> balance,
                Part<List<Choice>> perspectives,
                Part<Items<People.Entry>> entries);

        static native TemplateInstance invitations(Room room, Part<List<Choice>> candidates);

        static native TemplateInstance entry(Room room, Thing<People.Entry> entry);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @GET
    @Path("invitationer")
    public TemplateInstance showInvitations(@RestPath UUID id) {
        return rooms.show(id, this::invitations);
    }

    @POST
    @Path("invitationer/invitation")
    public RestResponse<String> invite(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id, fields, sent -> people.invite(id, sent.texts("personId").with("core", true)), this::page);
    }

    @POST
    @Path("ansoegning")
    public RestResponse<String> apply(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> people.applyForMembership(id, sent.texts("motivation").with("core", true)),
                this::page);
    }

    @GET
    @Path("{entryId}")
    public TemplateInstance showEntry(@RestPath UUID id, @RestPath UUID entryId) {
        return rooms.show(id, room -> page(room, entryId));
    }

    @POST
    @Path("{entryId}/svar")
    public RestResponse<String> answer(
            @RestPath UUID id, @RestPath UUID entryId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> people.answerEntry(id, entryId, sent.version(), sent.texts("outcome", "reason")),
                room -> page(room, entryId));
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        var perspectives = Services.part(() -> Choice.perspectives(known.listPerspectives()));
        return Templates.people(
                room,
                ask(room.who().takesPart(), () -> Items.all(cursor -> members.listParticipants(id, cursor, MOST))),
                ask(
                        room.who().takesPart() && perspectives.there(),
                        () -> SeenBalance.of(room.page(), people.getPerspectiveBalance(id), perspectives.value())),
                perspectives,
                ask(room.who().decides(), () -> people.listEntries(id, MOST)));
    }

    /** On a page of their own: whose names are shown is written down, so they are not shown in passing. */
    private TemplateInstance invitations(Room room) {
        return Templates.invitations(
                room, ask(room.who().decides(), () -> Choice.candidates(people.listCandidates(room.id(), null, MOST))));
    }

    private TemplateInstance page(Room room, UUID entryId) {
        return Templates.entry(room, Thing.of(() -> people.getEntry(room.id(), entryId)));
    }

    /** What is not for the reader is not asked for. */
    private static <T> Part<T> ask(boolean allowed, Supplier<T> question) {
        return allowed ? Services.part(question) : Part.missing();
    }
}
