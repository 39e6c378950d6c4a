package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Handover;
import dk.tvaers.portal.remote.Handovers;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
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

/** Solutions that find a home in base: offered to a unit and somebody there. */
@Path("/arbejdsrum/netvaerk/{id}/overleveringer")
@RolesAllowed(Staff.ROLE)
class HandoversResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Handovers handovers;
    private final Trials trials;

    HandoversResource(Rooms rooms, @RestClient Handovers handovers, @RestClient Trials trials) {
        this.rooms = rooms;
        this.handovers = handovers;
        this.trials = trials;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance handovers(
                Room room,
                Part<Items<Handover>> handovers,
                Part<List<Choice>> trials,
                Part<List<Choice>> units,
                Part<List<Choice>> people);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("tilbud")
    public RestResponse<String> offer(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> handovers.offerHandover(
                        id,
                        sent.texts(
                                "trialId",
                                "title",
                                "solution",
                                "receiverUnitId",
                                "ownerPersonId",
                                "conditions",
                                "resources",
                                "answerDueOn")),
                this::page);
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        return Templates.handovers(
                room,
                Services.part(() -> handovers.listHandovers(id, MOST)),
                Services.part(() -> Choice.trials(trials.listTrials(id, MOST))),
                rooms.units(),
                room.who().drives() ? rooms.people(room) : Part.missing());
    }
}
