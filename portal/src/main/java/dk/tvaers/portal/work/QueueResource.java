package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.PublicInput;
import dk.tvaers.portal.remote.ScreenedInput;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What citizens wrote: first what nobody has read, oldest first, then what was read and not answered. */
@Path("/arbejdsrum/borgerinput")
@RolesAllowed({Staff.MODERATOR, Staff.SECRETARIAT})
class QueueResource {
    private static final int SHOWN = 20;

    private final Staff staff;
    private final StaffInput inputs;

    QueueResource(Staff staff, @RestClient StaffInput inputs) {
        this.staff = staff;
        this.inputs = inputs;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance queue(
                Page p,
                boolean moderator,
                Part<Items<ScreenedInput>> waiting,
                Part<Items<PublicInput>> unanswered,
                String done);
    }

    @GET
    public TemplateInstance show(@QueryParam("fra") String cursor, @QueryParam("gjort") String done) {
        return Templates.queue(
                staff.page(),
                staff.isModerator(),
                staff.isModerator()
                        ? Services.part(() -> inputs.listInputsForScreening(cursor, SHOWN))
                        : Part.missing(),
                Services.part(() -> inputs.listInputsForAnswering(null, SHOWN)),
                done == null ? "" : done);
    }
}
