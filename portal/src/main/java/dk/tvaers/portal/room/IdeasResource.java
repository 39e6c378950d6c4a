package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Idea;
import dk.tvaers.portal.remote.Ideas;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Many ideas, then few: what they are scored by, and where each stands. */
@Path("/arbejdsrum/netvaerk/{id}/ideer")
@RolesAllowed(Staff.ROLE)
class IdeasResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Ideas ideas;
    private final Tracks tracks;

    IdeasResource(Rooms rooms, @RestClient Ideas ideas, @RestClient Tracks tracks) {
        this.rooms = rooms;
        this.ideas = ideas;
        this.tracks = tracks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance ideas(
                Room room, Part<List<ScoredIdea>> ideas, Thing<Idea.Criteria> criteria, Part<List<Choice>> tracks);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("ny-ide")
    public RestResponse<String> raise(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> ideas.raiseIdea(id, sent.texts("title", "text", "trackId")), this::page);
    }

    @POST
    @Path("kriterier")
    public RestResponse<String> draft(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> ideas.draftCriteria(
                        id,
                        sent.version(),
                        new Body().with("criteria", sent.rows("criteria", "title", IdeasResource::criterion))),
                this::page);
    }

    @POST
    @Path("fastlaeg")
    public RestResponse<String> fix(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> ideas.fixCriteria(id, sent.version()), this::page);
    }

    @POST
    @Path("genaabn")
    public RestResponse<String> reopen(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id, fields, sent -> ideas.reopenCriteria(id, sent.version(), sent.texts("reason")), this::page);
    }

    /** A new one gets its code from its title: people do not think of codes. */
    private static Body criterion(Sent row) {
        var code = row.text("code");
        return row.texts("title", "explanation").with("code", code == null ? Codes.of(row.text("title")) : code);
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        return Templates.ideas(
                room,
                Services.part(() -> ScoredIdea.of(ideas.listIdeas(id, MOST).items(), ideas.getScoreResults(id))),
                Thing.of(() -> ideas.getCriteria(id)),
                Services.part(() -> Choice.tracks(tracks.listTracks(id, MOST))));
    }
}
