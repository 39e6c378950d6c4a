package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records value hypotheses and counts them for the gates. */
@ApplicationScoped
class ValueHypotheses implements FactSource {
    private final ValueHypothesisRepository hypotheses;
    private final ValueHypothesisEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    ValueHypotheses(
            ValueHypothesisRepository hypotheses,
            ValueHypothesisEvents events,
            Networks networks,
            NetworkAccess access,
            Clock clock) {
        this.hypotheses = hypotheses;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    ValueHypothesisView record(UUID networkId, ValueHypothesisRequest request) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        ValueHypothesis hypothesis = new ValueHypothesis(networkId, request, clock.instant());
        hypotheses.persist(hypothesis);
        events.hypothesised(networkId, hypothesis.view());
        return hypothesis.view();
    }

    /** A page of the network's hypotheses, oldest first. */
    @Transactional
    Page<ValueHypothesisView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(hypotheses.page(networkId, page), page, hypothesis -> Cursor.of(hypothesis.id()))
                .map(ValueHypothesis::view);
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.VALUE_HYPOTHESIS);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.VALUE_HYPOTHESIS, hypotheses.count(networkId));
    }
}
