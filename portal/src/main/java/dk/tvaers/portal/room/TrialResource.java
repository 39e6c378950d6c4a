package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
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

/** One trial: its stages, its money, what it is measured by, what was learned. */
@Path("/arbejdsrum/netvaerk/{id}/proevehandlinger/{trialId: " + Room.THING + "}")
@RolesAllowed(Staff.ROLE)
class TrialResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Trials trials;
    private final Ideas ideas;

    TrialResource(Rooms rooms, @RestClient Trials trials, @RestClient Ideas ideas) {
        this.rooms = rooms;
        this.trials = trials;
        this.ideas = ideas;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance trial(
                Room room,
                Thing<Trial> trial,
                Part<Items<Trial.Grant>> grants,
                Part<Items<Trial.Cost>> costs,
                Part<Items<Trial.Measure>> measures,
                Part<Items<Trial.Learning>> learnings,
                Part<List<Choice>> ideas,
                Part<List<Choice>> units);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID trialId) {
        return rooms.show(id, room -> page(room, trialId));
    }

    @POST
    @Path("trin")
    public RestResponse<String> enter(
            @RestPath UUID id, @RestPath UUID trialId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.enterTrialStage(
                        id, trialId, sent.version(), sent.texts("stage", "nextStep", "reason", "learning")),
                room -> page(room, trialId));
    }

    @POST
    @Path("plan")
    public RestResponse<String> replan(
            @RestPath UUID id, @RestPath UUID trialId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.changeTrial(id, trialId, sent.version(), TrialsResource.trial(sent)),
                room -> page(room, trialId));
    }

    @POST
    @Path("kapital")
    public RestResponse<String> grant(
            @RestPath UUID id, @RestPath UUID trialId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.grantCapital(id, trialId, sent.texts("source").number("amount", sent.text("amount"))),
                room -> page(room, trialId));
    }

    @POST
    @Path("udgift")
    public RestResponse<String> spend(
            @RestPath UUID id, @RestPath UUID trialId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.recordCost(
                        id, trialId, sent.texts("purpose", "overrunReason").number("amount", sent.text("amount"))),
                room -> page(room, trialId));
    }

    @POST
    @Path("maal")
    public RestResponse<String> fixMeasure(
            @RestPath UUID id, @RestPath UUID trialId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.fixMeasure(
                        id,
                        trialId,
                        sent.texts("bottomLine", "indicator", "unit", "method", "direction")
                                .number("baseline", sent.text("baseline"))
                                .number("target", sent.text("target"))),
                room -> page(room, trialId));
    }

    @POST
    @Path("laering")
    public RestResponse<String> learn(
            @RestPath UUID id, @RestPath UUID trialId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.enterLearning(id, trialId, sent.texts("learning")),
                room -> page(room, trialId));
    }

    private TemplateInstance page(Room room, UUID trialId) {
        var id = room.id();
        return Templates.trial(
                room,
                Thing.of(() -> trials.getTrial(id, trialId)),
                Services.part(() -> trials.listCapitalGrants(id, trialId, MOST)),
                Services.part(() -> trials.listCosts(id, trialId, MOST)),
                Services.part(() -> trials.listMeasures(id, trialId, MOST)),
                Services.part(() -> trials.listLearnings(id, trialId, MOST)),
                Services.part(() -> Choice.ideas(ideas.listIdeas(id, MOST))),
                rooms.units());
    }
}
