package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Members;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Who is registered, the newest first, a page at a time: names are sealed, so nobody can search them, and everyone who is shown is written down. Who
 * read somebody's data stands beside.
 */
@Path("/arbejdsrum/mennesker")
@RolesAllowed(Staff.SECRETARIAT)
class PeopleResource {
    private static final int SHOWN = 20;

    private final Staff staff;
    private final BaseOrganisation organisation;
    private final StaffMembers members;
    private final Members known;

    PeopleResource(
            Staff staff, BaseOrganisation organisation, @RestClient StaffMembers members, @RestClient Members known) {
        this.staff = staff;
        this.organisation = organisation;
        this.members = members;
        this.known = known;
    }

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        static native TemplateInstance people(Page p, Part<Items<Registered>> people);

        static native TemplateInstance person(
                Page p, UUID id, Part<Registered> person, Part<Items<StaffMembers.HeldRole>> roles);

        static native TemplateInstance readings(Page p, UUID id, Part<Items<SeenReading>> readings);
    }

    /** @param cursor where the page begins */
    @GET
    public TemplateInstance show(@QueryParam("fra") String cursor) {
        return Templates.people(staff.page(), Services.part(() -> {
            var people = members.listPeople(cursor, SHOWN);
            return new Items<>(Registered.of(people, units(), perspectives()), people.next());
        }));
    }

    /** @param cursor where the page of the roles begins */
    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id, @QueryParam("roller") String cursor) {
        return Templates.person(
                staff.page(),
                id,
                Services.part(
                        () -> Registered.of(Services.found(() -> members.getPerson(id)), units(), perspectives())),
                Services.part(() -> members.listPersonRoles(id, cursor, SHOWN)));
    }

    @GET
    @Path("{id}/laesninger")
    public TemplateInstance showReadings(@RestPath UUID id, @QueryParam("fra") String cursor) {
        return Templates.readings(
                staff.page(),
                id,
                Services.part(
                        () -> SeenReading.of(Services.found(() -> members.listReadings(id, cursor, SHOWN)), units())));
    }

    private Part<UnitTree> units() {
        return organisation.tree(tree -> tree);
    }

    private Part<Items<Members.Perspective>> perspectives() {
        return Services.part(known::listPerspectives);
    }
}
