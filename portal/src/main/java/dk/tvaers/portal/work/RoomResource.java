package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import dk.tvaers.portal.remote.StaffNetworks;
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

/** The room of one network: its gate first, then its course. */
@Path("/arbejdsrum/netvaerk/{id}")
@RolesAllowed(Staff.ROLE)
class RoomResource {
    private static final List<String> LINES = List.of("QUALITY", "ECONOMY", "WELL_BEING");
    private static final int MOST = 100;
    private static final int SHOWN = 20;

    private final Staff staff;
    private final StaffNetworks networks;
    private final StaffInput inputs;
    private final CitizenInput citizenInput;

    RoomResource(
            Staff staff,
            @RestClient StaffNetworks networks,
            @RestClient StaffInput inputs,
            @RestClient CitizenInput citizenInput) {
        this.staff = staff;
        this.networks = networks;
        this.inputs = inputs;
        this.citizenInput = citizenInput;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance room(
                Page p,
                UUID id,
                boolean secretariat,
                Part<Network> network,
                String version,
                Part<Course.Gate> gate,
                Part<Items<Course.Entry>> entries,
                Part<Items<PublicInput>> unanswered,
                List<String> lines,
                Form form,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return room(id, new Form(new MultivaluedHashMap<>()), FormErrors.NONE);
    }

    @POST
    @Path("fase")
    public RestResponse<String> enter(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        return done(
                id,
                form,
                () -> networks.enterPhase(id, form.text("udgave"), RoomForms.step(form)),
                RoomForms.fields(page(id), ""));
    }

    @POST
    @Path("fund")
    public RestResponse<String> find(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        return done(
                id,
                form,
                () -> networks.recordFinding(id, RoomForms.finding(form)),
                RoomForms.fields(page(id), "udsagn"));
    }

    @POST
    @Path("vaerdihypotese")
    public RestResponse<String> hypothesise(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = new Form(fields);
        return done(
                id,
                form,
                () -> networks.recordValueHypothesis(id, RoomForms.valueHypothesis(form)),
                RoomForms.fields(page(id), "hypotese"));
    }

    private RestResponse<String> done(UUID id, Form form, Runnable deed, Fields fields) {
        try {
            Services.tell(deed);
            return RestResponse.seeOther(URI.create(address(id)));
        } catch (Refused refused) {
            return Html.of(room(id, form, fields.errors(refused.problem())));
        } catch (Unavailable down) {
            return Html.of(room(id, form, FormErrors.of(page(id).t("work.not-done"))));
        }
    }

    private TemplateInstance room(UUID id, Form form, FormErrors errors) {
        var network = Services.part(() -> find(id));
        return Templates.room(
                page(id),
                id,
                staff.isSecretariat(),
                network.there() ? new Part<>(network.value().getEntity()) : Part.missing(),
                network.there() ? network.value().getHeaderString("ETag") : "",
                Services.part(() -> networks.getGate(id)),
                Services.part(() -> networks.listPhaseEntries(id, MOST)),
                Services.part(() -> unanswered(id)),
                LINES,
                form,
                errors);
    }

    /** Whoever may not answer sees what everybody may read. */
    private Items<PublicInput> unanswered(UUID id) {
        try {
            return inputs.listInputsForAnswering(id, SHOWN);
        } catch (Refused others) {
            return citizenInput.listPublished(id, "PUBLISHED", SHOWN);
        }
    }

    private RestResponse<Network> find(UUID id) {
        try {
            return networks.getNetwork(id);
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    private Page page(UUID id) {
        return staff.at(address(id));
    }

    private static String address(UUID id) {
        return "/arbejdsrum/netvaerk/" + id;
    }
}
