package dk.tvaers.portal.theme;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Theme;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Where a proposal stands, and what was decided on it and why. */
@PermitAll
@Path("/temaforslag/{id}")
class ProposalResource {
    private final Pages pages;
    private final Networks networks;

    ProposalResource(Pages pages, @RestClient Networks networks) {
        this.pages = pages;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance proposal(Page p, Part<Theme.Outcome> outcome);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.proposal(pages.here(), Services.part(() -> find(id)));
    }

    private Theme.Outcome find(UUID id) {
        try {
            return networks.getThemeOutcome(id);
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }
}
