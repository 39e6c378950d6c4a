package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffThemes;
import dk.tvaers.portal.remote.Theme;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposed themes, for everybody who is signed in; the executive forum decides, the secretariat starts what was approved. */
@Path("/arbejdsrum/temaer")
@RolesAllowed(Staff.ROLE)
class ThemesResource {
    private static final int MOST = 100;
    private static final int ROUNDS = 20;

    private final Rooms rooms;
    private final Staff staff;
    private final StaffThemes themes;
    private final Networks networks;

    ThemesResource(Rooms rooms, Staff staff, @RestClient StaffThemes themes, @RestClient Networks networks) {
        this.rooms = rooms;
        this.staff = staff;
        this.themes = themes;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance themes(
                Desk desk, Part<Items<Theme.Round>> rounds, Part<Items<StaffThemes.Proposal>> themes);

        static native TemplateInstance theme(
                Desk desk,
                boolean forum,
                boolean secretariat,
                Thing<StaffThemes.Proposal> theme,
                Part<Items<Theme.Decision>> decisions,
                List<String> seven);
    }

    @GET
    public TemplateInstance show() {
        return rooms.show(desk -> Templates.themes(
                desk,
                Services.part(() -> networks.listRounds(ROUNDS)),
                Services.part(() -> themes.listThemes(null, null, MOST))));
    }

    @GET
    @Path("{themeId}")
    public TemplateInstance showTheme(@RestPath UUID themeId) {
        return rooms.show(desk -> page(desk, themeId));
    }

    @POST
    @Path("{themeId}/afgoerelse")
    @RolesAllowed(Staff.FORUM)
    public RestResponse<String> decide(@RestPath UUID themeId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                fields,
                sent -> themes.decideTheme(
                        themeId,
                        sent.version(),
                        sent.texts("outcome", "reason", "capacityReason", "routedTo", "replacesDecisionId")),
                desk -> page(desk, themeId));
    }

    @POST
    @Path("{themeId}/netvaerk")
    @RolesAllowed(Staff.SECRETARIAT)
    public RestResponse<String> start(@RestPath UUID themeId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                fields,
                sent -> themes.startNetwork(sent.texts("title").with("themeId", themeId)),
                desk -> page(desk, themeId));
    }

    private TemplateInstance page(Desk desk, UUID themeId) {
        return Templates.theme(
                desk,
                staff.isForum(),
                staff.isSecretariat(),
                Thing.of(() -> themes.getTheme(themeId)),
                Services.part(() -> themes.listDecisions(themeId, MOST)),
                Theme.SEVEN);
    }
}
