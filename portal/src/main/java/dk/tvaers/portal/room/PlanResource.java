package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Plans;
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

/** What a network sets out with: its theme revisited and focused, its time phase by phase, what citizens are to it. */
@Path("/arbejdsrum/netvaerk/{id}/plan")
@RolesAllowed(Staff.ROLE)
class PlanResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Plans plans;
    private final StaffThemes themes;
    private final Networks networks;

    PlanResource(Rooms rooms, @RestClient Plans plans, @RestClient StaffThemes themes, @RestClient Networks networks) {
        this.rooms = rooms;
        this.plans = plans;
        this.themes = themes;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance plan(
                Room room,
                Thing<Items<Plans.ThemeVersion>> versions,
                Part<ReadTheme> theme,
                Thing<Plans.CoursePlan> course,
                Part<List<PhaseRow>> rows,
                Thing<Plans.CitizenRole> citizens);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("tema")
    public RestResponse<String> revise(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> plans.reviseTheme(
                        id,
                        sent.version(),
                        new Body().with("answers", sent.part("answers").texts(Theme.SEVEN.toArray(String[]::new)))),
                this::page);
    }

    @POST
    @Path("fokus")
    public RestResponse<String> focus(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> plans.focusTheme(
                        id, sent.version(), sent.texts("focus").with("potentials", sent.lines("potentials"))),
                this::page);
    }

    @POST
    @Path("tid")
    public RestResponse<String> planCourse(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> plans.planCourse(
                        id,
                        sent.version(),
                        new Body()
                                .with(
                                        "steps",
                                        sent.rows(
                                                "steps",
                                                "startsOn",
                                                row -> row.texts("phase", "startsOn", "endsOn")
                                                        .number("hours", row.text("hours"))))),
                this::page);
    }

    @POST
    @Path("borgerrolle")
    public RestResponse<String> sayWhatCitizensDo(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> plans.setCitizenRole(
                        id, sent.version(), sent.texts("reason").with("roles", sent.all("roles"))),
                this::page);
    }

    private TemplateInstance page(Room room) {
        var id = room.id();
        var versions = Thing.of(() -> plans.listThemeVersions(id, MOST));
        var course = Thing.of(() -> plans.getCoursePlan(id));
        return Templates.plan(
                room,
                versions,
                versions.there() && room.network().there()
                        ? Services.part(() -> ReadTheme.of(room.network().value(), versions.value(), themes))
                        : Part.missing(),
                course,
                course.there() && room.network().there()
                        ? Services.part(() -> PhaseRow.of(phases(room.network().value()), course.value()))
                        : Part.missing(),
                Thing.of(() -> plans.getCitizenRole(id)));
    }

    private List<String> phases(Network network) {
        return networks.listNetworkTypes().items().stream()
                .filter(type -> type.code().equals(network.type()))
                .flatMap(type -> type.phases().stream())
                .filter(phase -> !phase.equals("MANDATE"))
                .toList();
    }
}
