package dk.tvaers.portal.figures;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.NetworkMap;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMap;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Which departments meet in which networks: as a picture, as a table, and in the figures of network research. */
@Path("/arbejdsrum/kort")
@RolesAllowed(Staff.ROLE)
class MapResource {
    private static final String DEPARTMENTS = "DEPARTMENT";

    private final Staff staff;
    private final StaffMap members;

    MapResource(Staff staff, @RestClient StaffMap members) {
        this.staff = staff;
        this.members = members;
    }

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance map(Page p, Part<NetworkMap> map, Part<Matrix> matrix);
    }

    @GET
    public TemplateInstance show() {
        var map = Services.part(() -> members.getNetworkMap(DEPARTMENTS));
        return Templates.map(staff.page(), map, map.there() ? new Part<>(Matrix.of(map.value())) : Part.missing());
    }

    @GET
    @Path("kort.svg")
    @Produces(Passed.SVG)
    public RestResponse<String> picture() {
        return Passed.picture(members::getNetworkMapPicture);
    }
}
