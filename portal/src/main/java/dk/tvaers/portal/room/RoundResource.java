package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffThemes;
import dk.tvaers.portal.remote.Theme;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The themes of one round side by side: what was decided and why, and, for those who decide and prepare, what was answered. */
@Path("/arbejdsrum/runder/{roundId}")
@RolesAllowed(Staff.ROLE)
class RoundResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Staff staff;
    private final StaffThemes themes;
    private final Networks networks;

    RoundResource(Rooms rooms, Staff staff, @RestClient StaffThemes themes, @RestClient Networks networks) {
        this.rooms = rooms;
        this.staff = staff;
        this.themes = themes;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance round(
                Desk desk, Part<Theme.Round> round, Part<SeenRound> seen, List<String> questions);
    }

    @GET
    public TemplateInstance show(@RestPath UUID roundId) {
        var compares = staff.isForum() || staff.isSecretariat();
        return rooms.show(desk -> Templates.round(
                desk,
                Services.part(() -> round(roundId)),
                Services.part(() -> compares
                        ? SeenRound.of(themes.compareThemes(roundId, MOST), this::decision)
                        : SeenRound.of(themes.listThemes(null, roundId, MOST), this::decision)),
                compares ? Theme.SEVEN : List.of()));
    }

    private Theme.Round round(UUID roundId) {
        return networks.listRounds(MOST).items().stream()
                .filter(each -> each.id().equals(roundId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Theme.Decision decision(UUID themeId) {
        return networks.getThemeOutcome(themeId).decision();
    }
}
