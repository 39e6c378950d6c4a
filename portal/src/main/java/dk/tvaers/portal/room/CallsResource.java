package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffCalls;
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

/** What a network asks the citizens: new calls, those that run, and what was answered to those that are closed. */
@Path("/arbejdsrum/netvaerk/{id}/indkaldelser")
@RolesAllowed(Staff.ROLE)
class CallsResource {
    private static final int MOST = 100;
    /** Rows that the form has; a call that asks more is made over the API. */
    private static final List<Integer> QUESTIONS = List.of(0, 1, 2);

    private final Rooms rooms;
    private final StaffCalls calls;

    CallsResource(Rooms rooms, @RestClient StaffCalls calls) {
        this.rooms = rooms;
        this.calls = calls;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance calls(Room room, Part<Items<Call>> calls, List<Integer> questions);

        static native TemplateInstance call(Room room, Thing<Call> call, Part<Items<StaffCalls.Result>> results);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("ny-indkaldelse")
    public RestResponse<String> ask(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> calls.createCall(call(id, sent)), this::page);
    }

    @GET
    @Path("{callId}")
    public TemplateInstance showCall(@RestPath UUID id, @RestPath UUID callId) {
        return rooms.show(id, room -> page(room, callId));
    }

    @POST
    @Path("{callId}/lukning")
    public RestResponse<String> close(@RestPath UUID id, @RestPath UUID callId, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> calls.closeCall(callId, sent.version()), room -> page(room, callId));
    }

    private static Body call(UUID networkId, Sent sent) {
        return sent.texts("title", "question", "fixed", "open", "recruitment")
                .with("networkId", networkId)
                .with("opensAt", sent.instant("opensAt"))
                .with("closesAt", sent.instant("closesAt"))
                .with("questions", sent.rows("questions", "text", CallsResource::question));
    }

    private static Body question(Sent row) {
        var options = row.lines("options");
        return row.texts("text", "kind")
                .with("required", row.ticked("required"))
                .with("options", options.isEmpty() ? null : options)
                .number("mostChoices", row.text("mostChoices"));
    }

    private TemplateInstance page(Room room) {
        return Templates.calls(room, Services.part(() -> calls.listCalls(room.id(), MOST)), QUESTIONS);
    }

    private TemplateInstance page(Room room, UUID callId) {
        var call = Thing.of(() -> calls.getCall(callId));
        return Templates.call(
                room,
                call,
                call.there() && call.value().isClosed()
                        ? Services.part(() -> calls.listResults(callId))
                        : Part.missing());
    }
}
