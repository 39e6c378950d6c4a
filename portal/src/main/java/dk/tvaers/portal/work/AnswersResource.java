package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.BulkReply;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import dk.tvaers.portal.remote.Unavailable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Answering several inputs with the same words: all that wait for a moderator and the secretariat, those of their networks for leads. */
@Path("/arbejdsrum/svar")
@RolesAllowed(Staff.ROLE)
class AnswersResource {
    private static final int SHOWN = 100;

    private final Staff staff;
    private final StaffInput inputs;

    AnswersResource(Staff staff, @RestClient StaffInput inputs) {
        this.staff = staff;
        this.inputs = inputs;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance answers(
                Page p,
                String callId,
                Part<Items<PublicInput>> waiting,
                List<String> outcomes,
                Form form,
                FormErrors errors,
                BulkReply.Outcome done);
    }

    /** @param callId those that answer one call; all without it */
    @GET
    public TemplateInstance show(@QueryParam("indkaldelse") UUID callId) {
        return page(callId, new Form(new MultivaluedHashMap<>()), FormErrors.NONE, null);
    }

    @POST
    public TemplateInstance answer(MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        var callId = form.id("indkaldelse");
        var reply = new BulkReply(
                form.text("udfald"),
                form.text("svar"),
                form.all("input").stream().map(BulkReply.Chosen::of).toList());
        try {
            var done = Services.ask(() -> inputs.answerInputs(reply));
            return page(callId, new Form(new MultivaluedHashMap<>()), FormErrors.NONE, done);
        } catch (Refused refused) {
            return page(callId, form, fields(here()).errors(refused.problem()), null);
        } catch (Unavailable down) {
            return page(callId, form, FormErrors.of(here().t("work.not-done")), null);
        }
    }

    private TemplateInstance page(UUID callId, Form form, FormErrors errors, BulkReply.Outcome done) {
        return Templates.answers(
                here(),
                callId == null ? "" : callId.toString(),
                Services.part(() -> inputs.listAnswersToCall(callId, SHOWN)),
                AnswerResource.OUTCOMES,
                form,
                errors,
                done);
    }

    private Page here() {
        return staff.at("/arbejdsrum/svar");
    }

    private static Fields fields(Page page) {
        return AnswerResource.fields(page).with("/inputs", "input", page.t("answers.which"));
    }
}
