package dk.tvaers.networks.network;

import dk.tvaers.networks.gate.Gates;
import dk.tvaers.networks.networktype.NetworkPolicy;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Closes networks. */
@ApplicationScoped
class Closings {
    private final NetworkRepository networks;
    private final ClosingRepository closings;
    private final SubNetworks subNetworks;
    private final NetworkTypes types;
    private final Gates gates;
    private final Steering steering;
    private final NetworkEvents events;
    private final AuditLog audit;
    private final Instance<AtClosing> atClosing;
    private final Clock clock;

    Closings(
            NetworkRepository networks,
            ClosingRepository closings,
            SubNetworks subNetworks,
            NetworkTypes types,
            Gates gates,
            Steering steering,
            NetworkEvents events,
            AuditLog audit,
            @Any Instance<AtClosing> atClosing,
            Clock clock) {
        this.networks = networks;
        this.closings = closings;
        this.subNetworks = subNetworks;
        this.types = types;
        this.gates = gates;
        this.steering = steering;
        this.events = events;
        this.audit = audit;
        this.atClosing = atClosing;
        this.clock = clock;
    }

    @Transactional
    Closed close(UUID networkId, String ifMatch, ClosingRequest wish) {
        // Locked against a sub-network that starts meanwhile, which reads its parent for share.
        Network network = networks.locked(networkId).orElseThrow(Problems::notFound);
        ActedAs actedAs = steering.require(networkId, wish.overrides());
        Preconditions.requireMatch(ifMatch, network.version());
        network.requireRunning();
        NetworkPolicy policy = types.version(network.typeCode(), network.typeVersion());
        var missing = ClosingRule.decide(
                policy.course().next(network.phase()).isEmpty(),
                subNetworks.running(networkId),
                wish,
                () -> gates.missing(networkId, network.phase(), policy.requirements()));
        ClosingView closing = end(network, new Closing(networkId, missing, wish.reason(), actedAs, clock.instant()));
        return new Closed(closing, network.version());
    }

    @Transactional
    ClosingView find(UUID networkId) {
        return closings.findByIdOptional(networkId).map(Closing::view).orElseThrow(Problems::notFound);
    }

    private ClosingView end(Network network, Closing closing) {
        ClosingView view = closing.view();
        network.close(view.closedAt());
        closings.persistAndFlush(closing);
        events.closed(view);
        audit.record(view.overridden() ? "override-gate" : "close", "network", network.id());
        atClosing.forEach(each -> each.closed(network.id()));
        return view;
    }

    /** The end of a network, and the version of the network after it. */
    record Closed(ClosingView closing, long version) {}
}
