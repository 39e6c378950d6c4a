package dk.tvaers.portal.input;

import dk.tvaers.portal.call.Calls;
import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Receipt;
import dk.tvaers.portal.remote.Recording;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import dk.tvaers.portal.remote.Unavailable;
import dk.tvaers.portal.work.Staff;
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

/** Taking an input down that came on paper, at a meeting, by phone or on behalf of somebody; who wrote it gets the receipt. */
@Path("/arbejdsrum/borgerinput/nyt")
@RolesAllowed({Staff.MODERATOR, Staff.SECRETARIAT})
class RecordingResource {
    private static final List<String> CHANNELS = List.of("PAPER", "MEETING", "PHONE", "ON_BEHALF");

    private final Staff staff;
    private final CitizenInput citizenInput;
    private final StaffInput inputs;

    RecordingResource(Staff staff, @RestClient CitizenInput citizenInput, @RestClient StaffInput inputs) {
        this.staff = staff;
        this.citizenInput = citizenInput;
        this.inputs = inputs;
    }

    @CheckedTemplate(basePath = "input")
    static class Templates {
        static native TemplateInstance record(
                Page p, UUID callId, Part<Call> call, List<String> channels, Form form, FormErrors errors, UUID key);

        static native TemplateInstance recorded(Page p, Receipt receipt);
    }

    @GET
    public TemplateInstance ask(@QueryParam("indkaldelse") UUID callId) {
        return form(callId, new Form(new MultivaluedHashMap<>()), FormErrors.NONE);
    }

    @POST
    public TemplateInstance record(MultivaluedMap<String, String> fields) {
        var input = InputForm.of(new Form(fields));
        var call = call(input.callId());
        try {
            var recording = new Recording(
                    input.form().text("kanal"), input.form().chosen("spurgt", "ja"), input.submission(call));
            return Templates.recorded(page(), Services.ask(() -> inputs.recordInput(input.key(), recording)));
        } catch (Refused refused) {
            return form(
                    input.callId(),
                    input.form(),
                    fields(page(), input.fields(page(), call)).errors(refused.problem()));
        } catch (Unavailable down) {
            return form(input.callId(), input.form(), FormErrors.of(page().t("work.not-done")));
        }
    }

    private static Fields fields(Page page, Fields ofInput) {
        return ofInput.below("/input")
                .with("/channel", "kanal", page.t("record.channel"))
                .with("/consentsAttested", "spurgt", page.t("record.asked"));
    }

    private TemplateInstance form(UUID callId, Form form, FormErrors errors) {
        return Templates.record(page(), callId, call(callId), CHANNELS, form, errors, UUID.randomUUID());
    }

    private Part<Call> call(UUID id) {
        return id == null ? Part.missing() : Calls.find(citizenInput, id);
    }

    private Page page() {
        return staff.at("/arbejdsrum/borgerinput/nyt");
    }
}
