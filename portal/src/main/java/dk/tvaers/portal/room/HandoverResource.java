package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Handover;
import dk.tvaers.portal.remote.Handovers;
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

/** One handover: its receiver's answer, that it was put to use, what that led to, and whether it still is. */
@Path("/arbejdsrum/netvaerk/{id}/overleveringer/{handoverId: " + Room.THING + "}")
@RolesAllowed(Staff.ROLE)
class HandoverResource {
    private final Rooms rooms;
    private final Handovers handovers;

    HandoverResource(Rooms rooms, @RestClient Handovers handovers) {
        this.rooms = rooms;
        this.handovers = handovers;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance handover(
                Room room,
                Thing<Handover> handover,
                boolean owner,
                Part<Items<Handover.Use>> uses,
                Part<List<Choice>> units,
                Part<List<Choice>> people);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID handoverId) {
        return rooms.show(id, room -> page(room, handoverId));
    }

    @POST
    @Path("svar")
    public RestResponse<String> answer(
            @RestPath UUID id, @RestPath UUID handoverId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> handovers.answerHandover(
                        id, handoverId, sent.version(), sent.texts("answer", "reason", "onBehalfNote")),
                room -> page(room, handoverId));
    }

    @POST
    @Path("ibrug")
    public RestResponse<String> implement(
            @RestPath UUID id, @RestPath UUID handoverId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> handovers.implementHandover(id, handoverId, sent.version(), sent.texts("implementedOn")),
                room -> page(room, handoverId));
    }

    @POST
    @Path("vurdering")
    public RestResponse<String> evaluate(
            @RestPath UUID id, @RestPath UUID handoverId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> handovers.evaluateHandover(
                        id, handoverId, sent.version(), sent.texts("evaluation", "evaluatedOn")),
                room -> page(room, handoverId));
    }

    @POST
    @Path("brug")
    public RestResponse<String> use(
            @RestPath UUID id, @RestPath UUID handoverId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> handovers.reportUse(
                        id, handoverId, sent.texts("answer", "note").number("months", sent.text("months"))),
                room -> page(room, handoverId));
    }

    private TemplateInstance page(Room room, UUID handoverId) {
        var id = room.id();
        var handover = Thing.of(() -> handovers.getHandover(id, handoverId));
        return Templates.handover(
                room,
                handover,
                handover.there() && room.who().is(handover.value().ownerPersonId()),
                Services.part(() -> handovers.listUseReports(id, handoverId)),
                rooms.units(),
                rooms.people(room));
    }
}
