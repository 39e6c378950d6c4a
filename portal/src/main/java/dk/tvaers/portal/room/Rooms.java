package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.remote.StaffNetworks;
import dk.tvaers.portal.remote.Unavailable;
import dk.tvaers.portal.work.Html;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Opens the rooms of a network and sends what is filled in there: after a form was kept its page is asked for anew; what was refused or not answered is shown again,
 * with everything that was typed.
 */
@RequestScoped
class Rooms {
    private static final int MOST = 100;
    private static final String KEPT = "gemt=ja";

    private final RoutingContext context;
    private final Staff staff;
    private final StaffNetworks networks;
    private final StaffMembers members;

    Rooms(RoutingContext context, Staff staff, @RestClient StaffNetworks networks, @RestClient StaffMembers members) {
        this.context = context;
        this.staff = staff;
        this.networks = networks;
        this.members = members;
    }

    TemplateInstance show(Function<Desk, TemplateInstance> page) {
        return page.apply(desk(context.normalizedPath(), Attempt.NONE));
    }

    TemplateInstance show(UUID networkId, Function<Room, TemplateInstance> page) {
        return show(desk -> page.apply(room(networkId, desk)));
    }

    /** @param deed the call; refused and unanswered ones lead back to the form */
    RestResponse<String> send(
            UUID networkId,
            MultivaluedMap<String, String> fields,
            Consumer<Sent> deed,
            Function<Room, TemplateInstance> page) {
        return send(fields, deed, desk -> page.apply(room(networkId, desk)));
    }

    /** The same on a page that belongs to no network. */
    RestResponse<String> send(
            MultivaluedMap<String, String> fields, Consumer<Sent> deed, Function<Desk, TemplateInstance> page) {
        var path = context.normalizedPath();
        var address = path.substring(0, path.lastIndexOf('/'));
        var name = path.substring(path.lastIndexOf('/') + 1);
        var sent = Sent.of(new Form(fields));
        try {
            Services.tell(() -> deed.accept(sent));
            return RestResponse.seeOther(URI.create(address + "?" + KEPT));
        } catch (Refused refused) {
            return Html.of(page.apply(desk(address, Attempt.refused(name, sent, refused.problem()))));
        } catch (Unavailable down) {
            return Html.of(page.apply(desk(address, Attempt.unanswered(name, sent))));
        }
    }

    /** Those who take part, by name; whoever takes no part is not told. */
    Part<List<Choice>> people(Room room) {
        return room.who().takesPart()
                ? Services.part(() -> Choice.people(
                        room.page(), Items.all(cursor -> members.listParticipants(room.id(), cursor, MOST))))
                : Part.missing();
    }

    /** The base organisation. */
    Part<List<Choice>> units() {
        return Services.part(() -> Choice.units(Items.all(cursor -> members.listUnits(cursor, MOST))));
    }

    private Desk desk(String address, Attempt attempt) {
        return new Desk(
                staff.at(address), attempt, KEPT.equals(context.request().query()));
    }

    private Room room(UUID networkId, Desk desk) {
        return new Room(
                desk,
                networkId,
                Thing.of(() -> networks.getNetwork(networkId)),
                Services.part(() -> standing(networkId)));
    }

    private Standing standing(UUID networkId) {
        var me = members.arrive().id();
        if (staff.isSecretariat()) {
            return Standing.secretariat(me);
        }
        try {
            return Standing.member(me, roles(networkId, me));
        } catch (Refused whoTakesNoPart) {
            return Standing.outsider(me);
        }
    }

    /** Only those who take part may read them. */
    private Set<String> roles(UUID networkId, UUID me) {
        return members.listRoles(networkId, MOST).items().stream()
                .filter(each -> each.personId().equals(me))
                .map(StaffMembers.Role::role)
                .collect(Collectors.toSet());
    }
}
