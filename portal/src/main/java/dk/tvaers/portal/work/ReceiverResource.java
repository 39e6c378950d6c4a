package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffNetworks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What networks hand over to whoever is logged in or to their unit, by what it waits for; answered in the networks' rooms. */
@Path("/arbejdsrum/overleveringer")
@RolesAllowed(Staff.ROLE)
class ReceiverResource {
    private final Staff staff;
    private final StaffNetworks networks;

    ReceiverResource(Staff staff, @RestClient StaffNetworks networks) {
        this.staff = staff;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance receiver(Page p, Part<List<Awaited>> waiting);
    }

    @GET
    public TemplateInstance show() {
        return Templates.receiver(
                staff.page(),
                Services.part(() -> Awaited.grouped(Awaited.all(networks).items())));
    }
}
