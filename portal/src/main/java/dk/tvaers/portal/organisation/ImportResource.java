package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Imports;
import dk.tvaers.portal.remote.Problem;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Unavailable;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Files of units and of the staff, tried before they are used. A browser never keeps a file from one page to the next, so it is chosen again for the
 * second step; the same file again changes nothing, so a step that is repeated does no harm.
 */
@Path("/arbejdsrum/import")
@Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
@RolesAllowed({Staff.ADMINISTRATOR, Staff.SECRETARIAT})
class ImportResource {
    private static final String UNITS = "enheder";
    private static final String PEOPLE = "medarbejdere";
    private static final String MANY_END = "import-ends-many";
    private static final int TOO_LARGE = 413;

    private final Staff staff;
    private final Imports imports;

    ImportResource(Staff staff, @RestClient Imports imports) {
        this.staff = staff;
        this.imports = imports;
    }

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        static native TemplateInstance imports(Page p);

        static native TemplateInstance file(
                Page p, String what, String day, boolean askToConfirm, FormErrors errors, Imported done);
    }

    @GET
    public TemplateInstance show() {
        return Templates.imports(staff.page());
    }

    @GET
    @Path(UNITS)
    public TemplateInstance showUnits() {
        return Templates.file(staff.page(), UNITS, "", false, FormErrors.NONE, null);
    }

    @POST
    @Path(UNITS)
    public TemplateInstance sendUnits(@BeanParam SentFile sent) {
        return send(UNITS, sent, () -> Imported.of(imports.importUnits(sent.isTrial(), sent.day(), sent.content())));
    }

    @GET
    @Path(PEOPLE)
    public TemplateInstance showStaff() {
        return Templates.file(staff.page(), PEOPLE, "", false, FormErrors.NONE, null);
    }

    @POST
    @Path(PEOPLE)
    public TemplateInstance sendStaff(@BeanParam SentFile sent) {
        return send(
                PEOPLE,
                sent,
                () -> Imported.of(imports.importStaff(sent.isTrial(), sent.day(), sent.isConfirmed(), sent.content())));
    }

    private TemplateInstance send(String what, SentFile sent, Supplier<Imported> deed) {
        var page = staff.at("/arbejdsrum/import/" + what);
        if (!sent.isThere()) {
            return again(page, what, sent, FormErrors.of("fil", page.t("import.file"), page.t("import.no-file")));
        }
        if (sent.isTooLarge()) {
            return again(page, what, sent, tooLarge(page));
        }
        if (sent.hasUnreadableDay()) {
            return again(page, what, sent, FormErrors.of("gaelder", page.t("import.day"), page.t("import.no-day")));
        }
        try {
            var done = Services.ask(deed);
            return Templates.file(page, what, sent.typedDay(), sent.isConfirmed(), FormErrors.NONE, done);
        } catch (Refused refused) {
            return refused(page, what, sent, refused.problem());
        } catch (Unavailable down) {
            return again(page, what, sent, FormErrors.of(page.t("import.unknown")));
        }
    }

    private static TemplateInstance refused(Page page, String what, SentFile sent, Problem problem) {
        if (problem.violations().stream().anyMatch(each -> MANY_END.equals(each.code()))) {
            var errors = FormErrors.of("bekraeftet", page.t("import.confirm"), page.t("import.ends-many"));
            return Templates.file(page, what, sent.typedDay(), true, errors, null);
        }
        if (problem.status() == TOO_LARGE) {
            return again(page, what, sent, tooLarge(page));
        }
        var fields =
                new Fields().with("/effective", "gaelder", page.t("import.day")).with("", "fil", page.t("import.file"));
        return again(page, what, sent, fields.errors(problem));
    }

    private static FormErrors tooLarge(Page page) {
        return FormErrors.of("fil", page.t("import.file"), page.t("import.too-large"));
    }

    private static TemplateInstance again(Page page, String what, SentFile sent, FormErrors errors) {
        return Templates.file(page, what, sent.typedDay(), sent.isConfirmed(), errors, null);
    }
}
