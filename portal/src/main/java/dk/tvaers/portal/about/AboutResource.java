package dk.tvaers.portal.about;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** What this is, what happens to what people write, and how usable it is. */
@PermitAll
@Path("/")
class AboutResource {
    private final Pages pages;

    AboutResource(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "about")
    static class Templates {
        static native TemplateInstance about(Page p);

        static native TemplateInstance privacy(Page p);

        static native TemplateInstance accessibility(Page p);
    }

    @GET
    @Path("om")
    public TemplateInstance about() {
        return Templates.about(pages.here());
    }

    @GET
    @Path("privatliv")
    public TemplateInstance privacy() {
        return Templates.privacy(pages.here());
    }

    @GET
    @Path("tilgaengelighed")
    public TemplateInstance accessibility() {
        return Templates.accessibility(pages.here());
    }

    /** The address that every public site in Denmark has its statement at. */
    @GET
    @Path("was")
    public RestResponse<Void> statement() {
        return RestResponse.seeOther(URI.create("/tilgaengelighed"));
    }
}
