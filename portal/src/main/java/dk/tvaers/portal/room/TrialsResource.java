package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Ideas;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Trial;
import dk.tvaers.portal.remote.Trials;
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

/** The trials of a network, and new ones. */
@Path("/arbejdsrum/netvaerk/{id}/proevehandlinger")
@RolesAllowed(Staff.ROLE)
class TrialsResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Trials trials;
    private final Ideas ideas;

    TrialsResource(Rooms rooms, @RestClient Trials trials, @RestClient Ideas ideas) {
        this.rooms = rooms;
        this.trials = trials;
        this.ideas = ideas;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance trials(
                Room room, Part<Items<Trial>> trials, Trial none, Part<List<Choice>> ideas, Part<List<Choice>> units);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("ny")
    public RestResponse<String> plan(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> trials.planTrial(id, trial(sent)), this::page);
    }

    static Body trial(Sent sent) {
        return sent.texts(
                        "ideaId",
                        "title",
                        "hypothesis",
                        "place",
                        "startsOn",
                        "endsOn",
                        "periodReason",
                        "managementSupport")
                .with("receiverUnitIds", sent.all("receiverUnitIds"));
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        return Templates.trials(
                room,
                Services.part(() -> trials.listTrials(id, MOST)),
                Trial.none(),
                Services.part(() -> Choice.ideas(ideas.listIdeas(id, MOST))),
                rooms.units());
    }
}
