package dk.tvaers.members.load;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.person.Names;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.person.Participants;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Shows load to the person, the line manager who gave the time, and the secretariat. */
@ApplicationScoped
class LoadService {
    private final LoadRepository loads;
    private final Participants people;
    private final Names names;
    private final NetworkAccess access;
    private final LoadLimits limits;

    LoadService(
            LoadRepository loads,
            Participants people,
            Names names,
            NetworkAccess access,
            @ConfigProperty(name = "tvaers.load.most-networks", defaultValue = "2") int mostNetworks,
            @ConfigProperty(name = "tvaers.load.most-hours", defaultValue = "150") int mostHours) {
        this.loads = loads;
        this.people = people;
        this.names = names;
        this.access = access;
        this.limits = new LoadLimits(mostNetworks, mostHours);
    }

    @Transactional
    LoadView ofCaller() {
        Participant caller = people.require(caller());
        BusyPerson person = new BusyPerson(caller.personId(), caller.kind() == PersonKind.EMPLOYEE, caller.unitId());
        return view(person, loads.networks(List.of(person.id())));
    }

    @Transactional
    Page<LoadView> ofStaff(PageRequest page) {
        return page(caller(), page);
    }

    @Transactional
    Page<LoadView> ofEverybody(PageRequest page) {
        return page(null, page);
    }

    private Page<LoadView> page(@Nullable UUID managerId, PageRequest page) {
        Page<BusyPerson> shown = Page.of(loads.page(managerId, page), page, each -> Cursor.of(each.id()));
        List<UUID> ids = shown.items().stream().map(BusyPerson::id).toList();
        Map<UUID, List<NetworkLoad>> networks = ids.isEmpty() ? Map.of() : loads.networks(ids);
        return shown.map(each -> view(each, networks));
    }

    private LoadView view(BusyPerson person, Map<UUID, List<NetworkLoad>> networks) {
        List<NetworkLoad> own = networks.getOrDefault(person.id(), List.of());
        return new LoadView(
                person.id(),
                names.shown(person.id()),
                person.unitId(),
                own,
                LoadLimits.agreed(own),
                own.stream().mapToLong(NetworkLoad::usedHours).sum(),
                List.copyOf(limits.warnings(person.employee(), own)));
    }

    private UUID caller() {
        return access.person().orElseThrow(Problems::notFound);
    }
}
