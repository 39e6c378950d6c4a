package dk.tvaers.portal.room;

import dk.tvaers.portal.figures.FigureChapters;
import dk.tvaers.portal.figures.FigureChapters.Chapter;
import dk.tvaers.portal.figures.Passed;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffReporting;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What one network led to: pictures first, then every figure, and both to take along. */
@Path("/arbejdsrum/netvaerk/{id}/tal")
@RolesAllowed(Staff.ROLE)
class NetworkFiguresResource {
    private static final List<String> VIEWS =
            List.of("members", "inputs", "outcomes", "response-times", "funnel", "bottom-lines", "in-use");

    private final Rooms rooms;
    private final Staff staff;
    private final StaffReporting reporting;

    NetworkFiguresResource(Rooms rooms, Staff staff, @RestClient StaffReporting reporting) {
        this.rooms = rooms;
        this.staff = staff;
        this.reporting = reporting;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance figures(Room room, List<String> views, Part<List<Chapter>> chapters);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(
                id,
                room -> Templates.figures(
                        room,
                        VIEWS,
                        Services.part(() -> FigureChapters.of(file(id, "csv").getEntity(), room.page()))));
    }

    @GET
    @Path("{view}.svg")
    @Produces(Passed.SVG)
    public RestResponse<String> picture(@RestPath UUID id, @RestPath String view) {
        return Passed.picture(() -> reporting.getNetworkPicture(id, view, staff.language(), "light"));
    }

    @GET
    @Path("rapport.{format}")
    public Response report(@RestPath UUID id, @RestPath String format) {
        return Passed.file(() -> file(id, format));
    }

    private RestResponse<byte[]> file(UUID id, String format) {
        return reporting.exportNetwork(id, format, staff.language());
    }
}
