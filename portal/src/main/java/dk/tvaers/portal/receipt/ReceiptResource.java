package dk.tvaers.portal.receipt;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Deed;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Problem;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Status;
import dk.tvaers.portal.remote.Unavailable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** What the holder of a receipt sees and does. The code is typed, and travels in bodies only, because addresses are kept by many. */
@PermitAll
@Path("/kvittering")
class ReceiptResource {
    private static final int NOT_FOUND = 404;
    private static final List<String> USES = List.of("PUBLISH", "QUOTE", "ANALYSE", "CONTACT");

    private final Pages pages;
    private final CitizenInput citizenInput;

    ReceiptResource(Pages pages, @RestClient CitizenInput citizenInput) {
        this.pages = pages;
        this.citizenInput = citizenInput;
    }

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance code(Page p, Form form, FormErrors errors);

        static native TemplateInstance status(
                Page p, String code, Status status, List<String> uses, Form form, FormErrors errors, String done);
    }

    @GET
    public TemplateInstance ask() {
        return Templates.code(page(), new Form(new MultivaluedHashMap<>()), FormErrors.NONE);
    }

    @POST
    public TemplateInstance read(MultivaluedMap<String, String> fields) {
        return act(new Form(fields), ReceiptDeed.READ);
    }

    @POST
    @Path("{deed}")
    public TemplateInstance change(@RestPath String deed, MultivaluedMap<String, String> fields) {
        return act(new Form(fields), ReceiptDeed.at(deed));
    }

    private TemplateInstance act(Form form, ReceiptDeed deed) {
        var code = form.text("kode");
        if (code == null) {
            return again(form, page().t("receipt.code-missing"));
        }
        try {
            var status = ask(deed.operation(), deed.request(code, form));
            return shown(code, status, new Form(new MultivaluedHashMap<>()), FormErrors.NONE, deed.said());
        } catch (Refused refused) {
            return refused(form, code, refused.problem());
        } catch (Unavailable down) {
            return again(form, page().t("receipt.unavailable"));
        }
    }

    /** Of a code that is not known nothing else can be shown; otherwise what was wanted stays in its field. */
    private TemplateInstance refused(Form form, String code, Problem problem) {
        if (problem.status() == NOT_FOUND) {
            return again(form, page().t("receipt.unknown"));
        }
        try {
            var errors = fields().errors(problem);
            return shown(code, ask(ReceiptDeed.READ.operation(), Deed.of(code)), form, errors, "");
        } catch (Refused | Unavailable alsoNot) {
            return again(form, problem.detail() == null ? problem.title() : problem.detail());
        }
    }

    private Status ask(String operation, Deed request) {
        return Services.ask(() -> citizenInput.receipt(operation, request));
    }

    private TemplateInstance shown(String code, Status status, Form form, FormErrors errors, String done) {
        return Templates.status(page(), code, status, USES, form, errors, done);
    }

    private TemplateInstance again(Form form, String message) {
        return Templates.code(page(), form, FormErrors.of("kode", page().t("receipt.code"), message));
    }

    private Fields fields() {
        return new Fields()
                .with("/text", "tekst", page().t("receipt.words"))
                .with("/title", "titel", page().t("input.title"))
                .with("/reason", "grund", page().t("receipt.reason"))
                .with("/consents", "samtykke", page().t("input.consents"));
    }

    private Page page() {
        return pages.at("/kvittering");
    }
}
