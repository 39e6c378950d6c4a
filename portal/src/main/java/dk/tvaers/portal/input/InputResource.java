package dk.tvaers.portal.input;

import dk.tvaers.portal.call.Calls;
import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Receipt;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Unavailable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Giving an input. The receipt is shown in the answer to the form: its code stands in no address. */
@PermitAll
@Path("/giv-input")
class InputResource {
    private static final String LOOK = "ligner";

    private final Pages pages;
    private final CitizenInput citizenInput;

    InputResource(Pages pages, @RestClient CitizenInput citizenInput) {
        this.pages = pages;
        this.citizenInput = citizenInput;
    }

    @CheckedTemplate(basePath = "input")
    static class Templates {
        static native TemplateInstance form(
                Page p,
                UUID callId,
                Part<Call> call,
                Form form,
                FormErrors errors,
                Part<Items<PublicInput>> similar,
                UUID key);

        static native TemplateInstance receipt(Page p, Receipt receipt);
    }

    @GET
    public TemplateInstance ask(@QueryParam("indkaldelse") UUID callId) {
        return form(callId, new Form(new MultivaluedHashMap<>()), FormErrors.NONE, Part.missing());
    }

    @POST
    public TemplateInstance give(MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        var input = InputForm.of(form);
        return LOOK.equals(form.text("handling")) ? look(input) : send(input);
    }

    private TemplateInstance look(InputForm input) {
        try {
            var similar = Services.ask(() -> citizenInput.findSimilarInputs(input.likeness()));
            return form(input.callId(), input.form(), FormErrors.NONE, new Part<>(similar));
        } catch (Refused refused) {
            return form(
                    input.callId(),
                    input.form(),
                    input.fields(page(), Part.missing()).errors(refused.problem()),
                    Part.missing());
        } catch (Unavailable down) {
            return form(input.callId(), input.form(), FormErrors.of(page().t("input.similar-missing")), Part.missing());
        }
    }

    private TemplateInstance send(InputForm input) {
        var call = call(input.callId());
        try {
            var receipt = Services.ask(() -> citizenInput.submitInput(input.key(), input.submission(call)));
            return Templates.receipt(page(), receipt);
        } catch (Refused refused) {
            var errors = input.fields(page(), call).errors(refused.problem());
            return form(input.callId(), input.form(), errors, Part.missing());
        } catch (Unavailable down) {
            return form(input.callId(), input.form(), FormErrors.of(page().t("input.not-sent")), Part.missing());
        }
    }

    private TemplateInstance form(UUID callId, Form form, FormErrors errors, Part<Items<PublicInput>> similar) {
        return Templates.form(page(), callId, call(callId), form, errors, similar, UUID.randomUUID());
    }

    private Part<Call> call(UUID id) {
        return id == null ? Part.missing() : Calls.find(citizenInput, id);
    }

    private Page page() {
        return pages.at("/giv-input");
    }
}
