package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Closings;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffNetworks;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of a network: what is missing before it, everybody told, its report. */
@Path("/arbejdsrum/netvaerk/{id}/afrunding")
@RolesAllowed(Staff.ROLE)
class ClosingResource {
    private final Rooms rooms;
    private final Closings closings;
    private final StaffNetworks networks;

    ClosingResource(Rooms rooms, @RestClient Closings closings, @RestClient StaffNetworks networks) {
        this.rooms = rooms;
        this.closings = closings;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        /** @param closing null while the network runs */
        static native TemplateInstance closing(Room room, Part<Course.Gate> gate, Part<Closings.Closing> closing);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("besked")
    public RestResponse<String> tell(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> closings.tellMembers(id), this::page);
    }

    @POST
    @Path("luk")
    public RestResponse<String> close(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> closings.closeNetwork(
                        id,
                        sent.version(),
                        sent.texts("reason").with("override", sent.ticked("override") ? true : null)),
                this::page);
    }

    /** As the service typesets it, in the reader's language. */
    @GET
    @Path("beretning.pdf")
    @Produces("application/pdf")
    public RestResponse<byte[]> report(@RestPath UUID id) {
        var pdf = Services.ask(() -> closings.getNetworkReportPdf(id));
        return RestResponse.ResponseBuilder.ok(pdf.getEntity())
                .header("Content-Disposition", pdf.getHeaderString("Content-Disposition"))
                .build();
    }

    private TemplateInstance page(Room room) {
        return Templates.closing(
                room,
                Services.part(() -> networks.getGate(room.id())),
                room.runs() ? Part.missing() : Services.part(() -> closings.getClosing(room.id())));
    }
}
