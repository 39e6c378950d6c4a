package dk.tvaers.portal.home;

import dk.tvaers.portal.call.Feeds;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page. */
@PermitAll
@Path("/")
class HomeResource {
    private static final int MOST_CALLS = 20;
    /** A municipality runs up to sixteen networks at once. */
    private static final int MOST_NETWORKS = 100;

    private final Pages pages;
    private final Feeds feeds;
    private final CitizenInput citizenInput;
    private final Networks networks;

    HomeResource(Pages pages, Feeds feeds, @RestClient CitizenInput citizenInput, @RestClient Networks networks) {
        this.pages = pages;
        this.feeds = feeds;
        this.citizenInput = citizenInput;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(
                Page p, Part<Items<Call>> calls, Part<List<Network>> networks, String sought, String feed);
    }

    @GET
    public TemplateInstance show(@QueryParam("q") String sought) {
        var calls = Services.part(() -> citizenInput.listCalls("OPEN", MOST_CALLS));
        var known = Services.part(
                () -> Search.among(networks.listNetworks(null, MOST_NETWORKS).items(), sought));
        return Templates.home(pages.here(), calls, known, sought == null ? "" : sought.strip(), feeds.all());
    }
}
