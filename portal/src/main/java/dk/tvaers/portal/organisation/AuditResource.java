package dk.tvaers.portal.organisation;

import dk.tvaers.portal.figures.Passed;
import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.AuditLog.Entry;
import dk.tvaers.portal.remote.AuditLogs;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Unavailable;
import dk.tvaers.portal.work.Html;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Who looked at or changed what, in all services: each tells of itself, and costs the page its part only when it does not answer. */
@Path(AuditResource.HERE)
@RolesAllowed({Staff.SECRETARIAT, Staff.ADMINISTRATOR})
class AuditResource {
    static final String HERE = "/arbejdsrum/revision";
    private static final int SHOWN = 20;
    /** What services write down, as they call it; a new one is shown all the same, but cannot be chosen. */
    private static final List<String> ACTIONS = List.of(
            "read",
            "read-name",
            "read-consents",
            "read-roles",
            "read-earlier-words",
            "find",
            "map",
            "export",
            "register",
            "change",
            "remove",
            "import",
            "leave",
            "erase",
            "link-login",
            "give-consent",
            "withdraw-consent",
            "take",
            "give-back",
            "screen",
            "record",
            "draw",
            "decide",
            "define",
            "enter-phase",
            "override-gate",
            "close",
            "void-scores",
            "state-level",
            "grant-capital",
            "approve-overrun");

    private final Staff staff;
    private final AuditLogs logs;

    AuditResource(Staff staff, AuditLogs logs) {
        this.staff = staff;
        this.logs = logs;
    }

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        static native TemplateInstance audit(
                Page p,
                AuditQuestion question,
                Form form,
                FormErrors errors,
                List<String> actions,
                List<Audited> services,
                List<SeenLog> logs);
    }

    @GET
    public TemplateInstance show(UriInfo address) {
        var question = question(address);
        try {
            var seen = question.services().stream()
                    .map(service -> SeenLog.of(service, ask(service, question), question))
                    .toList();
            return page(staff.page(), question, FormErrors.NONE, seen);
        } catch (Refused refused) {
            return refused(question, refused);
        }
    }

    @GET
    @Path("{service}.csv")
    public Response file(@RestPath String service, UriInfo address) {
        var audited = Audited.of(service).orElseThrow(NotFoundException::new);
        var question = question(address);
        try {
            return Passed.file(
                    () -> logs.export(audited.service(), question.filter()), "revision-" + audited.code() + ".csv");
        } catch (Refused refused) {
            return Html.of(refused(question, refused)).toResponse();
        }
    }

    /** What is asked for in a way that no service understands is for the reader to mend. */
    private Part<Items<Entry>> ask(Audited service, AuditQuestion question) {
        try {
            return new Part<>(
                    Services.ask(() -> logs.list(service.service(), question.filter(), question.cursor(), SHOWN)));
        } catch (Unavailable down) {
            return Part.missing();
        }
    }

    private TemplateInstance refused(AuditQuestion question, Refused refused) {
        var page = staff.at(HERE);
        var fields = new Fields()
                .with("/actorLoginId", "hvem", page.t("audit.who"))
                .with("/action", "handling", page.t("audit.what"))
                .with("/subjectId", "om", page.t("audit.about"))
                .with("/from", "fra-dag", page.t("audit.from"))
                .with("/to", "til-dag", page.t("audit.to"));
        return page(page, question, fields.errors(refused.problem()), List.of());
    }

    private static TemplateInstance page(Page page, AuditQuestion question, FormErrors errors, List<SeenLog> seen) {
        return Templates.audit(page, question, question.form(), errors, ACTIONS, List.of(Audited.values()), seen);
    }

    private static AuditQuestion question(UriInfo address) {
        return new AuditQuestion(new Form(address.getQueryParameters()));
    }
}
