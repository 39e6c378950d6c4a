package dk.tvaers.portal.figures;

import dk.tvaers.portal.figures.FigureChapters.Chapter;
import dk.tvaers.portal.figures.MunicipalityQuestion.View;
import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.remote.StaffReporting;
import dk.tvaers.portal.remote.Unavailable;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What networks led to, for those who lead and those who count: pictures first, then every figure, and both to take along. Of all networks or some,
 * of a period, beside another, or over time.
 */
@Path("/arbejdsrum/tal")
@RolesAllowed({Staff.FORUM, Staff.SECRETARIAT, Staff.ANALYST})
class MunicipalityResource {
    private static final List<String> VIEWS = List.of("funnel", "bottom-lines", "in-use");
    private static final int MOST = 100;

    private final Staff staff;
    private final StaffReporting reporting;
    private final Networks networks;
    private final StaffMembers members;

    MunicipalityResource(
            Staff staff,
            @RestClient StaffReporting reporting,
            @RestClient Networks networks,
            @RestClient StaffMembers members) {
        this.staff = staff;
        this.reporting = reporting;
        this.networks = networks;
        this.members = members;
    }

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance municipality(Asked asked, List<String> views);

        static native TemplateInstance comparison(Asked asked);

        static native TemplateInstance series(Asked asked);
    }

    @GET
    public TemplateInstance show(UriInfo address) {
        return Templates.municipality(answered(question(View.REPORT, address)), VIEWS);
    }

    @GET
    @Path("sammenligning")
    public TemplateInstance compare(UriInfo address) {
        return Templates.comparison(answered(question(View.COMPARISON, address)));
    }

    @GET
    @Path("udvikling")
    public TemplateInstance follow(UriInfo address) {
        return Templates.series(answered(question(View.SERIES, address)));
    }

    @GET
    @Path("{view}.svg")
    @Produces(Passed.SVG)
    public RestResponse<String> picture(@RestPath String view, UriInfo address) {
        return picture(view, question(View.REPORT, address));
    }

    @GET
    @Path("udvikling/series.svg")
    @Produces(Passed.SVG)
    public RestResponse<String> seriesPicture(UriInfo address) {
        return picture("series", question(View.SERIES, address));
    }

    private RestResponse<String> picture(String view, MunicipalityQuestion question) {
        return Passed.picture(
                () -> reporting.getMunicipalityPicture(view, question.asked(), staff.language(), "light"));
    }

    @GET
    @Path("rapport.{format}")
    public Response report(@RestPath String format, UriInfo address) {
        return passed(format, question(View.REPORT, address));
    }

    @GET
    @Path("sammenligning/rapport.{format}")
    public Response comparison(@RestPath String format, UriInfo address) {
        return passed(format, question(View.COMPARISON, address));
    }

    @GET
    @Path("udvikling/rapport.{format}")
    public Response series(@RestPath String format, UriInfo address) {
        return passed(format, question(View.SERIES, address));
    }

    private Response passed(String format, MunicipalityQuestion question) {
        return Passed.file(() -> file(format, question));
    }

    private static MunicipalityQuestion question(View view, UriInfo address) {
        return new MunicipalityQuestion(view, new Form(address.getQueryParameters()));
    }

    private Asked answered(MunicipalityQuestion question) {
        var page = staff.at(question.view().path());
        try {
            return asked(page, question, FormErrors.NONE, chapters(page, question));
        } catch (Refused refused) {
            return asked(page, question, question.errors(page, refused.problem()), Part.missing());
        }
    }

    private Asked asked(Page page, MunicipalityQuestion question, FormErrors errors, Part<List<Chapter>> chapters) {
        return new Asked(
                page,
                question,
                errors,
                chapters,
                Services.part(networks::listNetworkTypes),
                Services.part(() -> networks.listRounds(MOST)),
                Services.part(() -> Items.all(cursor -> members.listUnits(cursor, MOST))));
    }

    /** What is asked for in a way that the service does not understand is for the reader to mend. */
    private Part<List<Chapter>> chapters(Page page, MunicipalityQuestion question) {
        try {
            return new Part<>(
                    FigureChapters.of(Services.ask(() -> file("csv", question)).getEntity(), page));
        } catch (Unavailable down) {
            return Part.missing();
        }
    }

    private RestResponse<byte[]> file(String format, MunicipalityQuestion question) {
        return reporting.exportMunicipality(question.view().file(), format, question.asked(), staff.language());
    }
}
