package dk.tvaers.portal.work;

import dk.tvaers.portal.home.Search;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Register;
import dk.tvaers.portal.remote.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One search over what staff may see: networks, what they proposed and tried, and what citizens wrote. */
@Path("/arbejdsrum/soeg")
@RolesAllowed(Staff.ROLE)
class SearchResource {
    private static final int SHOWN = 20;
    private static final int MOST_NETWORKS = 100;
    /** As many characters as the services take. */
    private static final int LONGEST = 200;

    private final Staff staff;
    private final Networks networks;
    private final Register register;
    private final CitizenInput citizenInput;

    SearchResource(
            Staff staff,
            @RestClient Networks networks,
            @RestClient Register register,
            @RestClient CitizenInput citizenInput) {
        this.staff = staff;
        this.networks = networks;
        this.register = register;
        this.citizenInput = citizenInput;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance search(
                Page p,
                String sought,
                Part<List<Network>> networks,
                Part<Items<Register.Entry>> entries,
                Part<Items<PublicInput>> inputs);
    }

    @GET
    public TemplateInstance search(@QueryParam("q") String q) {
        var sought = q == null ? "" : q.strip();
        if (sought.isEmpty() || sought.length() > LONGEST) {
            return Templates.search(staff.page(), "", Part.missing(), Part.missing(), Part.missing());
        }
        return Templates.search(
                staff.page(),
                sought,
                Services.part(() ->
                        Search.among(networks.listNetworks(null, MOST_NETWORKS).items(), sought)),
                Services.part(() -> register.searchRegister(sought, SHOWN)),
                Services.part(() -> citizenInput.searchInputs(sought, SHOWN)));
    }
}
