package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import dk.tvaers.portal.remote.StaffNetworks;
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

/** The first room of a network: its gate first, then its course. */
@Path("/arbejdsrum/netvaerk/{id}")
@RolesAllowed(Staff.ROLE)
class CourseResource {
    private static final int MOST = 100;
    private static final int SHOWN = 20;

    private final Rooms rooms;
    private final StaffNetworks networks;
    private final StaffInput inputs;
    private final CitizenInput citizenInput;

    CourseResource(
            Rooms rooms,
            @RestClient StaffNetworks networks,
            @RestClient StaffInput inputs,
            @RestClient CitizenInput citizenInput) {
        this.rooms = rooms;
        this.networks = networks;
        this.inputs = inputs;
        this.citizenInput = citizenInput;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance course(
                Room room,
                Part<Course.Gate> gate,
                Part<Items<Course.Entry>> entries,
                Part<Items<PublicInput>> unanswered);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("fase")
    public RestResponse<String> enter(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> networks.enterPhase(
                        id,
                        sent.version(),
                        sent.texts("phase", "reason").with("override", sent.ticked("override") ? true : null)),
                this::page);
    }

    /** A type of network may leave out some phases. */
    @POST
    @Path("anden-fase")
    public RestResponse<String> enterOther(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return move(id, fields);
    }

    @POST
    @Path("tilbage")
    public RestResponse<String> goBack(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return move(id, fields);
    }

    private RestResponse<String> move(UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id, fields, sent -> networks.enterPhase(id, sent.version(), sent.texts("phase", "reason")), this::page);
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        return Templates.course(
                room,
                Services.part(() -> networks.getGate(id)),
                Services.part(() -> networks.listPhaseEntries(id, MOST)),
                Services.part(() -> unanswered(id)));
    }

    /** Whoever may not answer sees what everybody may read. */
    private Items<PublicInput> unanswered(UUID id) {
        try {
            return inputs.listInputsForAnswering(id, SHOWN);
        } catch (Refused others) {
            return citizenInput.listPublished(id, "PUBLISHED", SHOWN);
        }
    }
}
