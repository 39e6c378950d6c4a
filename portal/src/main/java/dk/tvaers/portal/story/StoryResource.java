package dk.tvaers.portal.story;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.NetworkStory;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** One network, for everybody. */
@PermitAll
@Path("/netvaerk/{id}")
class StoryResource {
    private final Pages pages;
    private final CitizenInput citizenInput;
    private final Networks networks;

    StoryResource(Pages pages, @RestClient CitizenInput citizenInput, @RestClient Networks networks) {
        this.pages = pages;
        this.citizenInput = citizenInput;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "story")
    static class Templates {
        static native TemplateInstance story(Page p, Part<Network> network, Part<NetworkStory> story);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var network = Services.part(() -> find(id));
        return Templates.story(pages.here(), network, Services.part(() -> citizenInput.readStory(id)));
    }

    private Network find(UUID id) {
        try {
            return networks.getNetwork(id);
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }
}
