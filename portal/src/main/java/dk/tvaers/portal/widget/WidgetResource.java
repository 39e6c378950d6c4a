package dk.tvaers.portal.widget;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** How another site takes the widgets into its pages. */
@PermitAll
@Path("/widgets")
class WidgetResource {
    private static final int SHOWN = 20;

    private final Pages pages;
    private final WidgetFile file;
    private final CitizenInput citizenInput;
    private final Optional<String> api;

    /** @param api where browsers reach citizen-input-service, if not under the portal's own address */
    WidgetResource(
            Pages pages,
            WidgetFile file,
            @RestClient CitizenInput citizenInput,
            @ConfigProperty(name = "tvaers.portal.api") Optional<String> api) {
        this.pages = pages;
        this.file = file;
        this.citizenInput = citizenInput;
        this.api = api;
    }

    @CheckedTemplate(basePath = "widget")
    static class Templates {
        static native TemplateInstance widgets(
                Page p, String script, String newest, String integrity, String api, Part<Items<Call>> calls);
    }

    @GET
    public TemplateInstance explain(@Context UriInfo uri) {
        return Templates.widgets(
                pages.here(),
                uri.getBaseUri().resolve(WidgetFile.PATH).toString(),
                uri.getBaseUri().resolve("/widgets/tvaers.js").toString(),
                file.integrity(),
                api.map(address -> " api=\"" + address + "\"").orElse(""),
                Services.part(() -> citizenInput.listCalls("OPEN", SHOWN)));
    }

    /** For sites that want whatever is newest, and give up what a version and its hash protect them from. */
    @GET
    @Path("tvaers.js")
    public RestResponse<Void> newest() {
        return RestResponse.temporaryRedirect(URI.create(WidgetFile.PATH));
    }
}
