package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
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

/** What a network discovered, and what it hopes it is worth. */
@Path("/arbejdsrum/netvaerk/{id}/fund")
@RolesAllowed(Staff.ROLE)
class FindingsResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final StaffNetworks networks;

    FindingsResource(Rooms rooms, @RestClient StaffNetworks networks) {
        this.rooms = rooms;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance findings(
                Room room, Part<Items<Course.Finding>> findings, Part<Items<Course.ValueHypothesis>> hypotheses);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("nyt-fund")
    public RestResponse<String> find(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> networks.recordFinding(
                        id, sent.texts("statement").with("outsideOwnUnits", sent.ticked("outsideOwnUnits"))),
                this::page);
    }

    @POST
    @Path("ny-hypotese")
    public RestResponse<String> hypothesise(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> networks.recordValueHypothesis(id, sent.texts("bottomLine", "statement", "gains")),
                this::page);
    }

    private TemplateInstance page(Room room) {
        return Templates.findings(
                room,
                Services.part(() -> networks.listFindings(room.id(), MOST)),
                Services.part(() -> networks.listValueHypotheses(room.id(), MOST)));
    }
}
