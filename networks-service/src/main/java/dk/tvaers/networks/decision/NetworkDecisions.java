package dk.tvaers.networks.decision;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.citation.Citations;
import dk.tvaers.networks.finding.Findings;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.meeting.Meetings;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes down what networks decide and counts it for the gates. */
@ApplicationScoped
class NetworkDecisions implements FactSource {
    private final NetworkDecisionRepository decisions;
    private final NetworkDecisionEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Citations citations;
    private final Findings findings;
    private final Meetings meetings;
    private final AuditLog audit;
    private final Clock clock;

    NetworkDecisions(
            NetworkDecisionRepository decisions,
            NetworkDecisionEvents events,
            Networks networks,
            NetworkAccess access,
            Citations citations,
            Findings findings,
            Meetings meetings,
            AuditLog audit,
            Clock clock) {
        this.decisions = decisions;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.citations = citations;
        this.findings = findings;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    NetworkDecisionView decide(UUID networkId, NetworkDecisionRequest request) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT);
        requireReferences(networkId, request);
        NetworkDecision decision =
                new NetworkDecision(networkId, networks.phaseOf(networkId), request, clock.instant());
        decisions.persistAndFlush(decision);
        events.decided(networkId, decision.view());
        audit.record("decide", "network", networkId);
        return decision.view();
    }

    /** A page of what the network decided, oldest first. */
    @Transactional
    Page<NetworkDecisionView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(decisions.page(networkId, page), page, decision -> Cursor.of(decision.id()))
                .map(NetworkDecision::view);
    }

    /** Decisions taken in the phase that the network is in. */
    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.DECISION_IN_PHASE);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.DECISION_IN_PHASE, decisions.count(networkId, networks.phaseOf(networkId)));
    }

    private void requireReferences(UUID networkId, NetworkDecisionRequest request) {
        citations.requireCitable("/inputs", request.inputs());
        findings.require("/findingIds", networkId, request.findingIds());
        meetings.require("/meetingId", networkId, request.meetingId());
        UUID replaced = request.replacesDecisionId();
        if (replaced != null && !decisions.exists(networkId, replaced)) {
            throw Problems.unprocessable("/replacesDecisionId", "decision-unknown");
        }
        if (replaced != null && decisions.isCorrected(replaced)) {
            throw Problems.refused(List.of(NetworkDecisionRefusals.CORRECTED));
        }
    }
}
