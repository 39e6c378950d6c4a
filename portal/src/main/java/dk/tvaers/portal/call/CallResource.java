package dk.tvaers.portal.call;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** One call. */
@PermitAll
@Path("/indkaldelser/{id}")
class CallResource {
    private static final int SHOWN = 10;

    private final Pages pages;
    private final Feeds feeds;
    private final CitizenInput citizenInput;
    private final Networks networks;

    CallResource(Pages pages, Feeds feeds, @RestClient CitizenInput citizenInput, @RestClient Networks networks) {
        this.pages = pages;
        this.feeds = feeds;
        this.citizenInput = citizenInput;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "call")
    static class Templates {
        static native TemplateInstance call(
                Page p, Part<Call> call, Part<Network> network, Part<Items<PublicInput>> inputs, String feed);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var call = Calls.find(citizenInput, id);
        var networkId = call.there() ? call.value().networkId() : null;
        return Templates.call(
                pages.here(),
                call,
                networkId == null ? Part.missing() : Services.part(() -> networks.getNetwork(networkId)),
                call.there() ? Services.part(() -> citizenInput.listInputs(id, null, SHOWN)) : Part.missing(),
                feeds.ofCall(id));
    }
}
