package dk.tvaers.networks.network;

import dk.tvaers.networks.gate.Gates;
import dk.tvaers.networks.gate.Missing;
import dk.tvaers.networks.networktype.NetworkPolicy;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Moves networks through their course and shows the gate and the history. */
@ApplicationScoped
class Phases {
    private final NetworkRepository networks;
    private final PhaseEntryRepository entries;
    private final NetworkTypes types;
    private final Gates gates;
    private final Steering steering;
    private final NetworkEvents events;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    Phases(
            NetworkRepository networks,
            PhaseEntryRepository entries,
            NetworkTypes types,
            Gates gates,
            Steering steering,
            NetworkEvents events,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.networks = networks;
        this.entries = entries;
        this.types = types;
        this.gates = gates;
        this.steering = steering;
        this.events = events;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    Entered enter(UUID networkId, String ifMatch, PhaseEntryRequest wish) {
        Network network = networks.locked(networkId).orElseThrow(Problems::notFound);
        ActedAs actedAs = steering.require(networkId, wish.overrides());
        Preconditions.requireMatch(ifMatch, network.version());
        network.requireRunning();
        NetworkPolicy policy = policyOf(network);
        Transition transition =
                Transition.decide(policy.course(), network.phase(), wish, () -> missing(network, policy));
        PhaseEntry entry = new PhaseEntry(networkId, transition, wish.reason(), actedAs, clock.instant());
        network.enter(entry);
        entries.persistAndFlush(entry);
        events.entered(entry);
        audit.record(entry.isOverridden() ? "override-gate" : "enter-phase", "network", networkId);
        return new Entered(entry.view(), network.version());
    }

    @Transactional
    GateView gate(UUID networkId, Locale language) {
        Network network = networks.findByIdOptional(networkId).orElseThrow(Problems::notFound);
        NetworkPolicy policy = policyOf(network);
        List<GateView.Item> missing = missing(network, policy).stream()
                .map(each -> item(each, language))
                .toList();
        return new GateView(
                network.phase(),
                policy.course().next(network.phase()).orElse(null),
                policy.course().beyondOptional(network.phase()).orElse(null),
                missing.isEmpty(),
                missing);
    }

    /** A page of the network's history, oldest first. */
    @Transactional
    Page<PhaseEntryView> history(UUID networkId, PageRequest page) {
        if (!networks.exists(networkId)) {
            throw Problems.notFound();
        }
        return Page.of(entries.page(networkId, page), page, entry -> Cursor.of(entry.id()))
                .map(PhaseEntry::view);
    }

    private NetworkPolicy policyOf(Network network) {
        return types.version(network.typeCode(), network.typeVersion());
    }

    private List<Missing> missing(Network network, NetworkPolicy policy) {
        return gates.missing(network.id(), network.phase(), policy.requirements());
    }

    private GateView.Item item(Missing missing, Locale language) {
        var violation = missing.violation();
        return new GateView.Item(violation.key(), messages.text(violation.key(), language, violation.arguments()));
    }

    /** A step taken, and the version of the network after it. */
    record Entered(PhaseEntryView entry, long version) {}
}
