package dk.tvaers.portal.figures;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.PublishedFigures;
import dk.tvaers.portal.remote.Reporting;
import dk.tvaers.portal.remote.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of one half-year: each as a picture, and the same as a table. */
@PermitAll
@Path("/tal")
class FiguresResource {
    private final Pages pages;
    private final Reporting reporting;

    FiguresResource(Pages pages, @RestClient Reporting reporting) {
        this.pages = pages;
        this.reporting = reporting;
    }

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance figures(Page p, Part<PublishedFigures> figures, List<FigureTable> tables);
    }

    @GET
    public TemplateInstance show(@QueryParam("periode") String period) {
        var page = pages.here();
        var figures = Services.part(() -> Passed.found(() -> reporting.readPublishedFigures(period)));
        return Templates.figures(
                page, figures, figures.there() ? new FigureTables(page, figures.value()).all() : List.of());
    }

    /** The picture as reporting-service draws it; pages of other sites have no use for it, so it comes from here. */
    @GET
    @Path("{view}.svg")
    @Produces(Passed.SVG)
    public RestResponse<String> picture(@RestPath String view, @QueryParam("periode") String period) {
        return Passed.picture(() -> reporting.getPublishedPicture(view, period, "light"));
    }

    /** The same figures as a file. */
    @GET
    @Path("rapport.{format}")
    public Response report(@RestPath String format, @QueryParam("periode") String period) {
        var language = pages.language().code();
        return Passed.file(() -> reporting.exportPublishedFigures(format, period, language));
    }
}
