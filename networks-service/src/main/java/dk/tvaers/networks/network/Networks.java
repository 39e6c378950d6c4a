package dk.tvaers.networks.network;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.NetworkPolicy;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.networks.theme.ApprovedTheme;
import dk.tvaers.networks.theme.Themes;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Starts networks from approved themes and shows them. */
@ApplicationScoped
public class Networks {
    private final NetworkRepository networks;
    private final PhaseEntryRepository entries;
    private final NetworkEvents events;
    private final Themes themes;
    private final NetworkTypes types;
    private final Clock clock;

    Networks(
            NetworkRepository networks,
            PhaseEntryRepository entries,
            NetworkEvents events,
            Themes themes,
            NetworkTypes types,
            Clock clock) {
        this.networks = networks;
        this.entries = entries;
        this.events = events;
        this.themes = themes;
        this.types = types;
        this.clock = clock;
    }

    @Transactional
    Versioned start(NetworkRequest request) {
        ApprovedTheme theme = themes.startNetwork(request.themeId());
        String type = request.type() == null ? theme.suggestedType() : request.type();
        NetworkPolicy policy = types.current(type).orElseThrow(() -> Problems.unprocessable("/type", "type-unknown"));
        Network network = new Network(Ids.next(), theme, policy, request.title(), clock.instant());
        networks.persist(network);
        PhaseEntry entry = PhaseEntry.first(network.id(), network.phase(), clock.instant());
        entries.persist(entry);
        events.started(network.view());
        events.entered(entry);
        return versioned(network);
    }

    @Transactional
    Optional<Versioned> find(UUID id) {
        return networks.findByIdOptional(id).map(Networks::versioned);
    }

    @Transactional
    Page<NetworkView> list(Phase phase, String type, PageRequest page) {
        return Page.of(networks.page(phase, type, page), page, network -> Cursor.of(network.id()))
                .map(Network::view);
    }

    /** 404 when there is no such network. */
    @Transactional
    public void require(UUID id) {
        if (!networks.exists(id)) {
            throw Problems.notFound();
        }
    }

    private static Versioned versioned(Network network) {
        return new Versioned(network.view(), network.version());
    }

    /** A network and the version its ETag holds. */
    record Versioned(NetworkView network, long version) {}
}
