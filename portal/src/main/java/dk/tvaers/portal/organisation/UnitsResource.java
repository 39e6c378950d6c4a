package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.NetworkMap;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMap;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The base organisation, a level at a time: where a unit belongs, what it was before, and how many of its people meet others in networks. */
@Path("/arbejdsrum/enheder")
@RolesAllowed(Staff.ROLE)
class UnitsResource {
    private static final int SHOWN = 50;
    private static final String UNITS = "UNIT";

    private final Staff staff;
    private final BaseOrganisation organisation;
    private final StaffMembers members;
    private final StaffMap map;

    UnitsResource(
            Staff staff, BaseOrganisation organisation, @RestClient StaffMembers members, @RestClient StaffMap map) {
        this.staff = staff;
        this.organisation = organisation;
        this.members = members;
        this.map = map;
    }

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        static native TemplateInstance units(Page p, String sought, Part<UnitTree.Level> level);

        static native TemplateInstance unit(
                Page p,
                StaffMembers.Unit unit,
                List<StaffMembers.Unit> path,
                UnitTree.Level below,
                Part<List<FormerUnit>> history,
                Part<List<NetworkMap.Unit>> inNetworks);
    }

    /** @param q what a name or a number holds; without it the top of the tree */
    @GET
    public TemplateInstance show(@QueryParam("q") String q) {
        var sought = q == null ? "" : q.strip();
        return Templates.units(
                staff.page(),
                sought,
                organisation.tree(tree -> sought.isEmpty() ? tree.top(SHOWN) : tree.named(sought, SHOWN)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id) {
        var tree = organisation.tree(each -> each);
        if (!tree.there()) {
            return Templates.units(staff.page(), "", Part.missing());
        }
        var unit = tree.value().unit(id).orElseThrow(NotFoundException::new);
        return Templates.unit(
                staff.page(),
                unit,
                tree.value().path(id),
                tree.value().below(id, SHOWN),
                Services.part(() -> FormerUnit.of(members.getUnitHistory(id), tree.value())),
                Services.part(() -> inNetworks(id)));
    }

    /** One, or none when nobody of the unit takes part in a network. */
    private List<NetworkMap.Unit> inNetworks(UUID id) {
        return map.getNetworkMap(UNITS).units().stream()
                .filter(each -> each.id().equals(id))
                .toList();
    }
}
