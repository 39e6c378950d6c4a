package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Idea;
import dk.tvaers.portal.remote.Ideas;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One idea: its points, its description, and where it goes. */
@Path("/arbejdsrum/netvaerk/{id}/ideer/{ideaId: " + Room.THING + "}")
@RolesAllowed(Staff.ROLE)
class IdeaResource {
    private static final int MOST = 100;
    /** Where members may send an idea (domain.md §4); the service decides. */
    private static final Map<String, List<String>> STEPS = Map.of(
            "RAISED", List.of("GROUPED", "PARKED"),
            "GROUPED", List.of("PRIORITISED", "PARKED", "GROUPED"),
            "PRIORITISED", List.of("GROUPED", "PARKED"),
            "PARKED", List.of("GROUPED"),
            "CONCRETISED", List.of("PARKED"));

    private final Rooms rooms;
    private final Ideas ideas;
    private final Tracks tracks;

    IdeaResource(Rooms rooms, @RestClient Ideas ideas, @RestClient Tracks tracks) {
        this.rooms = rooms;
        this.ideas = ideas;
        this.tracks = tracks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance idea(
                Room room,
                Thing<Idea> idea,
                List<Choice> steps,
                Part<Items<Idea.Move>> moves,
                Part<Idea.Criteria> criteria,
                Thing<Idea.OwnScores> own,
                Part<List<Choice>> tracks,
                Part<List<Choice>> units);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID ideaId) {
        return rooms.show(id, room -> page(room, ideaId));
    }

    @POST
    @Path("skridt")
    public RestResponse<String> move(@RestPath UUID id, @RestPath UUID ideaId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> ideas.moveIdea(id, ideaId, sent.version(), sent.texts("to", "family", "reason")),
                room -> page(room, ideaId));
    }

    @POST
    @Path("point")
    public RestResponse<String> score(@RestPath UUID id, @RestPath UUID ideaId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> ideas.scoreIdea(
                        id,
                        ideaId,
                        sent.version(),
                        new Body()
                                .with(
                                        "scores",
                                        sent.rows(
                                                "scores",
                                                "points",
                                                row -> row.texts("criterion").number("points", row.text("points"))))),
                room -> page(room, ideaId));
    }

    @POST
    @Path("beskrivelse")
    public RestResponse<String> describe(
            @RestPath UUID id, @RestPath UUID ideaId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> ideas.describeIdea(
                        id,
                        ideaId,
                        sent.version(),
                        sent.texts(
                                        "content",
                                        "activities",
                                        "targetGroup",
                                        "potential",
                                        "responsibleUnitId",
                                        "valuesPursued",
                                        "carriedOn")
                                .number("cost", sent.text("cost"))),
                room -> page(room, ideaId));
    }

    @POST
    @Path("aendring")
    public RestResponse<String> change(
            @RestPath UUID id, @RestPath UUID ideaId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> ideas.changeIdea(id, ideaId, sent.version(), sent.texts("title", "text", "trackId")),
                room -> page(room, ideaId));
    }

    private TemplateInstance page(Room room, UUID ideaId) {
        var id = room.id();
        var idea = Thing.of(() -> ideas.getIdea(id, ideaId));
        return Templates.idea(
                room,
                idea,
                idea.there()
                        ? Choice.of(
                                room.page(),
                                "idea",
                                STEPS.getOrDefault(idea.value().state(), List.of()))
                        : List.of(),
                Services.part(() -> ideas.listIdeaMoves(id, ideaId, MOST)),
                Services.part(() -> ideas.getCriteria(id).getEntity()),
                Thing.orNone(() -> ideas.getOwnScores(id, ideaId)),
                Services.part(() -> Choice.tracks(tracks.listTracks(id, MOST))),
                rooms.units());
    }
}
