package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Meetings;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffNetworks;
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

/** When a network meets, what was said there, and what it decided and why. */
@Path("/arbejdsrum/netvaerk/{id}/moeder")
@RolesAllowed(Staff.ROLE)
class MeetingsResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Meetings meetings;
    private final StaffNetworks networks;

    MeetingsResource(Rooms rooms, @RestClient Meetings meetings, @RestClient StaffNetworks networks) {
        this.rooms = rooms;
        this.meetings = meetings;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance meetings(
                Room room,
                Part<Items<Meetings.Meeting>> meetings,
                Part<Items<Meetings.Decision>> decisions,
                Part<List<Choice>> findings);

        static native TemplateInstance meeting(Room room, Thing<Meetings.Meeting> meeting, Part<List<Choice>> people);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("nyt-moede")
    public RestResponse<String> plan(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> meetings.planMeeting(id, meeting(sent)), this::page);
    }

    @POST
    @Path("beslutning")
    public RestResponse<String> decide(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> meetings.decideInNetwork(
                        id,
                        sent.texts("subject", "decided", "reason", "meetingId")
                                .with("findingIds", sent.all("findingIds"))),
                this::page);
    }

    @GET
    @Path("{meetingId}")
    public TemplateInstance showMeeting(@RestPath UUID id, @RestPath UUID meetingId) {
        return rooms.show(id, room -> page(room, meetingId));
    }

    @POST
    @Path("{meetingId}/aendring")
    public RestResponse<String> replan(
            @RestPath UUID id, @RestPath UUID meetingId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> meetings.replanMeeting(id, meetingId, sent.version(), meeting(sent)),
                room -> page(room, meetingId));
    }

    @POST
    @Path("{meetingId}/referat")
    public RestResponse<String> hold(
            @RestPath UUID id, @RestPath UUID meetingId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> meetings.holdMeeting(
                        id,
                        meetingId,
                        sent.version(),
                        sent.texts("heldOn", "summary").with("attendance", sent.all("attendance"))),
                room -> page(room, meetingId));
    }

    @POST
    @Path("{meetingId}/aflysning")
    public RestResponse<String> cancel(
            @RestPath UUID id, @RestPath UUID meetingId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> meetings.cancelMeeting(id, meetingId, sent.version(), sent.texts("reason")),
                room -> page(room, meetingId));
    }

    private static Body meeting(Sent sent) {
        return sent.texts("purpose", "agenda").with("startsAt", sent.instant("startsAt"));
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        return Templates.meetings(
                room,
                Services.part(() -> meetings.listMeetings(id, MOST)),
                Services.part(() -> meetings.listNetworkDecisions(id, MOST)),
                Services.part(() -> Choice.findings(room.page(), networks.listFindings(id, MOST))));
    }

    private TemplateInstance page(Room room, UUID meetingId) {
        return Templates.meeting(room, Thing.of(() -> meetings.getMeeting(room.id(), meetingId)), rooms.people(room));
    }
}
