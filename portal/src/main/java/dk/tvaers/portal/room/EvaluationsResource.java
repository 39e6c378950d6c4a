package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Evaluations;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
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

/** What a network led to: who in base measures it, whether it spreads, and what the executive forum got. */
@Path("/arbejdsrum/netvaerk/{id}/evaluering")
@RolesAllowed(Staff.ROLE)
class EvaluationsResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Evaluations evaluations;

    EvaluationsResource(Rooms rooms, @RestClient Evaluations evaluations) {
        this.rooms = rooms;
        this.evaluations = evaluations;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance evaluations(
                Room room,
                Part<Items<Evaluations.Stand>> stands,
                Part<Items<Evaluations.Plan>> plans,
                Part<Items<Evaluations.Deliverable>> deliverables,
                Part<List<Choice>> units,
                Part<List<Choice>> people);

        static native TemplateInstance evaluation(
                Room room,
                Thing<Evaluations.Plan> plan,
                boolean owner,
                Part<Items<Evaluations.Evaluation>> evaluations);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("stilling")
    public RestResponse<String> takeStand(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> evaluations.takeStand(
                        id, sent.texts("about", "because").with("planned", "ja".equals(sent.text("planned")))),
                this::page);
    }

    @POST
    @Path("leverance")
    public RestResponse<String> deliver(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> evaluations.recordForumDeliverable(id, sent.texts("summary", "deliveredOn")),
                this::page);
    }

    @POST
    @Path("plan")
    public RestResponse<String> plan(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> evaluations.planEvaluation(
                        id,
                        sent.texts("claim", "indicator", "unit", "direction", "dueOn", "ownerUnitId", "ownerPersonId")
                                .number("baseline", sent.text("baseline"))),
                this::page);
    }

    @GET
    @Path("{planId}")
    public TemplateInstance showPlan(@RestPath UUID id, @RestPath UUID planId) {
        return rooms.show(id, room -> page(room, planId));
    }

    @POST
    @Path("{planId}/maaling")
    public RestResponse<String> measure(
            @RestPath UUID id, @RestPath UUID planId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> evaluations.recordEvaluation(
                        id,
                        planId,
                        sent.version(),
                        sent.texts("measuredOn", "note")
                                .number("actual", sent.text("actual"))
                                .number("n", sent.text("n"))),
                room -> page(room, planId));
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        return Templates.evaluations(
                room,
                Services.part(() -> evaluations.listStands(id, MOST)),
                Services.part(() -> evaluations.listEvaluationPlans(id, MOST)),
                Services.part(() -> evaluations.listForumDeliverables(id, MOST)),
                rooms.units(),
                room.who().answersForIt() ? rooms.people(room) : Part.missing());
    }

    private TemplateInstance page(Room room, UUID planId) {
        var plan = Thing.of(() -> evaluations.getEvaluationPlan(room.id(), planId));
        return Templates.evaluation(
                room,
                plan,
                plan.there() && room.who().is(plan.value().ownerPersonId()),
                Services.part(() -> evaluations.listEvaluations(room.id(), planId, MOST)));
    }
}
