package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Icebergs;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffNetworks;
import dk.tvaers.portal.remote.Tracks;
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

/** The patterns that a network goes on with: which, in which order and why. */
@Path("/arbejdsrum/netvaerk/{id}/spor")
@RolesAllowed(Staff.ROLE)
class TracksResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Tracks tracks;
    private final StaffNetworks networks;
    private final Icebergs icebergs;

    TracksResource(
            Rooms rooms, @RestClient Tracks tracks, @RestClient StaffNetworks networks, @RestClient Icebergs icebergs) {
        this.rooms = rooms;
        this.tracks = tracks;
        this.networks = networks;
        this.icebergs = icebergs;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance tracks(
                Room room,
                Part<Items<Tracks.Track>> tracks,
                Part<List<Choice>> findings,
                Part<List<Choice>> statements);

        static native TemplateInstance track(
                Room room, Thing<Tracks.Track> track, Part<List<Choice>> findings, Part<List<Choice>> statements);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("nyt-spor")
    public RestResponse<String> lay(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> tracks.layTrack(id, track(sent)), this::page);
    }

    @GET
    @Path("{trackId}")
    public TemplateInstance showTrack(@RestPath UUID id, @RestPath UUID trackId) {
        return rooms.show(id, room -> page(room, trackId));
    }

    @POST
    @Path("{trackId}/aendring")
    public RestResponse<String> change(
            @RestPath UUID id, @RestPath UUID trackId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> tracks.changeTrack(id, trackId, sent.version(), track(sent)),
                room -> page(room, trackId));
    }

    private static Body track(Sent sent) {
        return sent.texts("title", "description", "reason")
                .with("findingIds", sent.all("findingIds"))
                .with("nodeIds", sent.all("nodeIds"))
                .number("priority", sent.text("priority"));
    }

    private TemplateInstance page(Room room) {
        return Templates.tracks(
                room, Services.part(() -> tracks.listTracks(room.id(), MOST)), findings(room), statements(room));
    }

    private TemplateInstance page(Room room, UUID trackId) {
        return Templates.track(
                room, Thing.of(() -> tracks.getTrack(room.id(), trackId)), findings(room), statements(room));
    }

    private Part<List<Choice>> findings(Room room) {
        return Services.part(() -> Choice.findings(room.page(), networks.listFindings(room.id(), MOST)));
    }

    private Part<List<Choice>> statements(Room room) {
        return Services.part(() -> icebergs.getIceberg(room.id()).nodes().stream()
                .map(each -> new Choice(each.id().toString(), room.page().shortened(each.statement())))
                .toList());
    }
}
