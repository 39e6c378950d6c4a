package dk.tvaers.portal.room;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What one measure of a trial showed. */
@Path("/arbejdsrum/netvaerk/{id}/proevehandlinger/{trialId}/maal/{measureId}")
@RolesAllowed(Staff.ROLE)
class MeasureResource {
    private final Rooms rooms;
    private final Trials trials;

    MeasureResource(Rooms rooms, @RestClient Trials trials) {
        this.rooms = rooms;
        this.trials = trials;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance measure(Room room, UUID trialId, Thing<Trial.Measure> measure);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID trialId, @RestPath UUID measureId) {
        return rooms.show(id, room -> page(room, trialId, measureId));
    }

    @POST
    @Path("vaerdi")
    public RestResponse<String> record(
            @RestPath UUID id,
            @RestPath UUID trialId,
            @RestPath UUID measureId,
            MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> trials.recordMeasuredValue(
                        id,
                        trialId,
                        measureId,
                        sent.version(),
                        sent.texts("measuredOn")
                                .number("actual", sent.text("actual"))
                                .number("n", sent.text("n"))),
                room -> page(room, trialId, measureId));
    }

    private TemplateInstance page(Room room, UUID trialId, UUID measureId) {
        return Templates.measure(room, trialId, Thing.of(() -> trials.getMeasure(room.id(), trialId, measureId)));
    }
}
