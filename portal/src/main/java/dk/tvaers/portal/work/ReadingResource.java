package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Items;
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

/** One input on the reviewer's table: what may be shown of it. */
@Path("/arbejdsrum/borgerinput/{id}")
@RolesAllowed(Staff.MODERATOR)
class ReadingResource {
    private static final List<String> OUTCOMES = List.of("PUBLISHED", "ANONYMISED", "HELD", "REJECTED");

    private final Staff staff;
    private final StaffInput inputs;

    ReadingResource(Staff staff, @RestClient StaffInput inputs) {
        this.staff = staff;
        this.inputs = inputs;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance reading(
                Page p,
                UUID id,
                Part<ScreenedInput> input,
                Part<Items<ScreenedInput.Reason>> reasons,
                List<String> outcomes,
                Form form,
                FormErrors errors);
    }

    @GET
    public TemplateInstance read(@RestPath UUID id) {
        return page(id, new Form(new MultivaluedHashMap<>()), FormErrors.NONE);
    }

    @POST
    @Path("afgoerelse")
    public RestResponse<String> decide(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        var decision = new ScreenedInput.Decision(
                form.text("afgoerelse"),
                form.text("grund"),
                form.text("vist-titel"),
                form.text("vist-tekst"),
                form.chosen("laest", "ja"));
        try {
            Services.tell(() -> inputs.screenInput(id, form.text("udgave"), decision));
            return RestResponse.seeOther(URI.create("/arbejdsrum/borgerinput?gjort=laest"));
        } catch (Refused refused) {
            return Html.of(page(id, form, fields(at(id)).errors(refused.problem())));
        } catch (Unavailable down) {
            return Html.of(page(id, form, FormErrors.of(at(id).t("work.not-done"))));
        }
    }

    private TemplateInstance page(UUID id, Form form, FormErrors errors) {
        return Templates.reading(
                at(id), id, Services.part(() -> find(id)), Services.part(inputs::listReasons), OUTCOMES, form, errors);
    }

    private ScreenedInput find(UUID id) {
        try {
            return inputs.getInputForScreening(id);
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private Page at(UUID id) {
        return staff.at("/arbejdsrum/borgerinput/" + id);
    }

    private static Fields fields(Page page) {
        return new Fields()
                .with("/outcome", "afgoerelse", page.t("read.outcome"))
                .with("/reason", "grund", page.t("read.reason"))
                .with("/publicTitle", "vist-titel", page.t("read.public-title"))
                .with("/publicText", "vist-tekst", page.t("read.public-text"))
                .with("/attested", "laest", page.t("read.attested"));
    }
}
