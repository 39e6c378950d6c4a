package dk.tvaers.portal.figures;

import dk.tvaers.portal.figures.FigureChapters.Chapter;
import dk.tvaers.portal.page.Page;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What all networks led to, for those who lead and those who count: pictures first, then every figure, and both to take along. */
@Path("/arbejdsrum/tal")
@RolesAllowed({Staff.FORUM, Staff.SECRETARIAT, Staff.ANALYST})
class MunicipalityResource {
    private static final List<String> VIEWS = List.of("funnel", "bottom-lines", "in-use");

    private final Staff staff;
    private final StaffReporting reporting;

    MunicipalityResource(Staff staff, @RestClient StaffReporting reporting) {
        this.staff = staff;
        this.reporting = reporting;
    }

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance municipality(Page p, List<String> views, Part<List<Chapter>> chapters);
    }

    @GET
    public TemplateInstance show() {
        var page = staff.page();
        return Templates.municipality(
                page, VIEWS, Services.part(() -> FigureChapters.of(file("csv").getEntity(), page)));
    }

    @GET
    @Path("{view}.svg")
    @Produces(Passed.SVG)
    public RestResponse<String> picture(@RestPath String view) {
        return Passed.picture(() -> reporting.getMunicipalityPicture(view, staff.language(), "light"));
    }

    @GET
    @Path("rapport.{format}")
    public Response report(@RestPath String format) {
        return Passed.file(() -> file(format));
    }

    private RestResponse<byte[]> file(String format) {
        return reporting.exportMunicipality(format, staff.language());
    }
}
