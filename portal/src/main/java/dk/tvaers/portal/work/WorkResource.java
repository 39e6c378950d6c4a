package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.ScreenedInput;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffInput;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.remote.StaffNetworks;
import dk.tvaers.portal.remote.StaffNotices;
import dk.tvaers.portal.remote.WaitingHandover;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits for whoever is logged in, and their networks. */
@Path("/arbejdsrum")
@RolesAllowed(Staff.ROLE)
class WorkResource {
    private static final int MOST = 100;

    private final Staff staff;
    private final StaffInput inputs;
    private final StaffNetworks staffNetworks;
    private final StaffMembers members;
    private final StaffNotices notices;
    private final Networks networks;

    WorkResource(
            Staff staff,
            @RestClient StaffInput inputs,
            @RestClient StaffNetworks staffNetworks,
            @RestClient StaffMembers members,
            @RestClient StaffNotices notices,
            @RestClient Networks networks) {
        this.staff = staff;
        this.inputs = inputs;
        this.staffNetworks = staffNetworks;
        this.members = members;
        this.notices = notices;
        this.networks = networks;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance work(
                Page p,
                boolean moderator,
                Part<StaffNotices.Unread> unread,
                Part<Items<ScreenedInput>> waiting,
                Part<List<WaitingHandover>> handovers,
                Part<List<OwnNetwork>> own,
                Part<Items<Network>> running);
    }

    @GET
    public TemplateInstance show() {
        // Who did not arrive has no notices, and a service that is away is not waited for again.
        var unread = Services.part(members::arrive).there()
                ? Services.part(notices::countMyUnreadNotices)
                : Part.<StaffNotices.Unread>missing();
        return Templates.work(
                staff.page(),
                staff.isModerator(),
                unread,
                staff.isModerator() ? Services.part(() -> inputs.listInputsForScreening(null, MOST)) : Part.missing(),
                Services.part(this::handovers),
                Services.part(this::own),
                Services.part(() -> networks.listNetworks("RUNNING", MOST)));
    }

    /** Those that wait for the reader, and not for somebody else of the unit. */
    private List<WaitingHandover> handovers() {
        return Awaited.all(staffNetworks).items().stream()
                .filter(WaitingHandover::yours)
                .toList();
    }

    /** A network without an answer to what it misses is shown all the same. */
    private List<OwnNetwork> own() {
        return members.getMyLoad().networks().stream()
                .map(mine -> new OwnNetwork(mine, Services.part(() -> staffNetworks.getGate(mine.networkId()))))
                .toList();
    }
}
