package dk.tvaers.networks.network;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.NetworkPolicy;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.networks.theme.ApprovedTheme;
import dk.tvaers.networks.theme.Themes;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Starts networks from approved themes and shows them. */
@ApplicationScoped
public class Networks {
    private final NetworkRepository networks;
    private final PhaseEntryRepository entries;
    private final NetworkEvents events;
    private final Themes themes;
    private final Register register;
    private final NetworkTypes types;
    private final Clock clock;

    Networks(
            NetworkRepository networks,
            PhaseEntryRepository entries,
            NetworkEvents events,
            Themes themes,
            Register register,
            NetworkTypes types,
            Clock clock) {
        this.networks = networks;
        this.entries = entries;
        this.events = events;
        this.themes = themes;
        this.register = register;
        this.types = types;
        this.clock = clock;
    }

    @Transactional
    Versioned start(NetworkRequest request) {
        if ((request.themeId() == null) == (request.parentId() == null)) {
            throw Problems.invalid("/themeId", "theme-or-parent");
        }
        Network network = request.parentId() == null ? ofTheme(request) : partOfParent(request);
        // Only the secretariat starts networks.
        PhaseEntry entry = PhaseEntry.first(network.id(), network.phase(), ActedAs.SECRETARIAT, clock.instant());
        entries.persist(entry);
        events.started(network.view());
        events.entered(entry);
        return versioned(network);
    }

    private Network ofTheme(NetworkRequest request) {
        ApprovedTheme theme = themes.startNetwork(request.themeId());
        String type = request.type() == null ? theme.suggestedType() : request.type();
        Network network = new Network(Ids.next(), theme, policy(type), request.title(), clock.instant());
        networks.persist(network);
        register.belongs(RegisterKind.THEME, theme.id(), network.id());
        return network;
    }

    private Network partOfParent(NetworkRequest request) {
        Network parent = networks.shared(request.parentId())
                .orElseThrow(() -> Problems.unprocessable("/parentId", "parent-unknown"));
        if (!parent.isRunning()) {
            throw Problems.refused(List.of(Violation.of("/parentId", "parent-closed")));
        }
        if (request.type() != null && !request.type().equals(parent.typeCode())) {
            throw Problems.refused(List.of(Violation.of("/type", "sub-network-type")));
        }
        Network network = new Network(Ids.next(), parent, policy(parent.typeCode()), request.title(), clock.instant());
        networks.persist(network);
        return network;
    }

    private NetworkPolicy policy(String type) {
        return types.current(type).orElseThrow(() -> Problems.unprocessable("/type", "type-unknown"));
    }

    @Transactional
    Optional<Versioned> find(UUID id) {
        return networks.findByIdOptional(id).map(Networks::versioned);
    }

    @Transactional
    Page<NetworkView> list(NetworkFilter filter, PageRequest page) {
        return Page.of(networks.page(filter, page), page, network -> Cursor.of(network.id()))
                .map(Network::view);
    }

    /** 404 when there is no such network. */
    @Transactional
    public void require(UUID id) {
        if (!networks.exists(id)) {
            throw Problems.notFound();
        }
    }

    /** Whether the network is in this phase now. */
    @Transactional
    public boolean isIn(UUID id, Phase phase) {
        return networks.isIn(id, phase);
    }

    /**
     * Demands that something may be changed in the network, and that nobody moves or closes it until this transaction ends: 404 when there is
     * no such network, 409 when it is closed.
     */
    @Transactional
    public void requireRunning(UUID id) {
        networks.shared(id).orElseThrow(Problems::notFound).requireRunning();
    }

    /** As {@link #requireRunning}, and others who lock the same network wait: for what there is one of in a network. */
    @Transactional
    public void lockRunning(UUID id) {
        networks.locked(id).orElseThrow(Problems::notFound).requireRunning();
    }

    /** Those of the networks that run. */
    @Transactional
    public Set<UUID> running(Set<UUID> ids) {
        return networks.running(ids).stream().map(Network::id).collect(Collectors.toSet());
    }

    /** What these networks are called. */
    @Transactional
    public Map<UUID, String> titles(Set<UUID> ids) {
        return networks.all(ids).stream()
                .collect(Collectors.toMap(Network::id, each -> each.view().title()));
    }

    /** The rules the network follows; 404 when there is no such network. */
    @Transactional
    public NetworkPolicy policyOf(UUID id) {
        Network network = networks.findByIdOptional(id).orElseThrow(Problems::notFound);
        return types.version(network.typeCode(), network.typeVersion());
    }

    /** The phase the network is in; 404 when there is no such network. */
    @Transactional
    public Phase phaseOf(UUID id) {
        return networks.findByIdOptional(id).orElseThrow(Problems::notFound).phase();
    }

    private static Versioned versioned(Network network) {
        return new Versioned(network.view(), network.version());
    }

    /** A network and the version its ETag holds. */
    record Versioned(NetworkView network, long version) {}
}
