package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.ScreenedInput;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import dk.tvaers.portal.remote.Unavailable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Answering one input that a reviewer let through. Who may is decided by the service: a moderator, the secretariat, the lead of its network. */
@Path("/arbejdsrum/svar/{id}")
@RolesAllowed(Staff.ROLE)
class AnswerResource {
    static final List<String> OUTCOMES = List.of("USED", "PARTLY", "NOT_USED", "ELSEWHERE");

    private final Staff staff;
    private final StaffInput inputs;

    AnswerResource(Staff staff, @RestClient StaffInput inputs) {
        this.staff = staff;
        this.inputs = inputs;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance answer(
                Page p,
                UUID id,
                Part<PublicInput> input,
                String version,
                List<String> outcomes,
                Form form,
                FormErrors errors,
                boolean done);
    }

    @GET
    public TemplateInstance read(@RestPath UUID id) {
        return page(id, new Form(new MultivaluedHashMap<>()), FormErrors.NONE);
    }

    @POST
    public RestResponse<String> answer(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        try {
            var reply = new ScreenedInput.Reply(form.text("udfald"), form.text("svar"));
            Services.tell(() -> inputs.answerInput(id, form.text("udgave"), reply));
            return RestResponse.seeOther(URI.create("/arbejdsrum/svar/" + id));
        } catch (Refused refused) {
            return Html.of(page(id, form, fields(at(id)).errors(refused.problem())));
        } catch (Unavailable down) {
            return Html.of(page(id, form, FormErrors.of(at(id).t("work.not-done"))));
        }
    }

    private TemplateInstance page(UUID id, Form form, FormErrors errors) {
        var input = Services.part(() -> find(id));
        var read = input.there() ? input.value().getEntity() : null;
        return Templates.answer(
                at(id),
                id,
                new Part<>(read),
                input.there() ? input.value().getHeaderString("ETag") : "",
                OUTCOMES,
                form,
                errors,
                read != null && read.isAnswered());
    }

    private RestResponse<PublicInput> find(UUID id) {
        try {
            return inputs.getInputForAnswering(id);
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private Page at(UUID id) {
        return staff.at("/arbejdsrum/svar/" + id);
    }

    static Fields fields(Page page) {
        return new Fields()
                .with("/outcome", "udfald", page.t("answer.outcome"))
                .with("/text", "svar", page.t("answer.text"));
    }
}
