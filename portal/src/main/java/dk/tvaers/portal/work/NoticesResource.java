package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.remote.StaffNotices;
import dk.tvaers.portal.remote.Unavailable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens in networks and concerns whoever is logged in. */
@Path(NoticesResource.HERE)
@RolesAllowed(Staff.ROLE)
class NoticesResource {
    static final String HERE = "/arbejdsrum/beskeder";
    private static final int SHOWN = 50;
    /** As members-service calls them. */
    private static final List<String> CHOICES = List.of("NONE", "AT_ONCE", "DAILY", "WEEKLY");

    private final Staff staff;
    private final StaffMembers members;
    private final StaffNotices notices;

    NoticesResource(Staff staff, @RestClient StaffMembers members, @RestClient StaffNotices notices) {
        this.staff = staff;
        this.members = members;
        this.notices = notices;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance notices(
                Page p,
                Part<SeenNotices> seen,
                Part<StaffNotices.Preference> preference,
                List<String> choices,
                boolean kept,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show(@QueryParam("fra") String cursor, @QueryParam("gemt") String kept) {
        return page(staff.page(), cursor, kept != null, FormErrors.NONE);
    }

    @POST
    @Path("laest")
    public RestResponse<String> read(MultivaluedMap<String, String> fields) {
        var read = new Body().with("upTo", new Form(fields).id("til"));
        return send(() -> notices.readMyNotices(read), HERE, "notices.not-read");
    }

    /** E-mails are in the language in which they were chosen. */
    @POST
    @Path("mail")
    public RestResponse<String> choose(MultivaluedMap<String, String> fields) {
        var preference =
                new Body().with("byEmail", new Form(fields).text("mail")).with("language", staff.language());
        return send(() -> notices.setMyNoticePreferences(preference), HERE + "?gemt=ja", "notices.not-kept");
    }

    private RestResponse<String> send(Runnable deed, String afterwards, String otherwise) {
        try {
            Services.tell(deed);
            return RestResponse.seeOther(URI.create(afterwards));
        } catch (Refused | Unavailable notDone) {
            var here = staff.at(HERE);
            return Html.of(page(here, null, false, FormErrors.of(here.t(otherwise))));
        }
    }

    /** A service that does not answer is not asked twice. */
    private TemplateInstance page(Page page, String cursor, boolean kept, FormErrors errors) {
        var seen = seen(cursor);
        return Templates.notices(
                page,
                seen,
                seen.there() ? Services.part(notices::getMyNoticePreferences) : Part.missing(),
                CHOICES,
                kept,
                errors);
    }

    /** Whoever comes here first, by a link of an e-mail, arrives here. */
    private Part<SeenNotices> seen(String cursor) {
        return Services.part(() -> {
            members.arrive();
            return SeenNotices.of(notices.listMyNotices(cursor, SHOWN));
        });
    }
}
