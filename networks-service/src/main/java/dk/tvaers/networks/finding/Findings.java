package dk.tvaers.networks.finding;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.citation.Citations;
import dk.tvaers.networks.citation.References;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records findings and counts them for the gates. */
@ApplicationScoped
public class Findings implements FactSource {
    private final FindingRepository findings;
    private final FindingEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Citations citations;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            FindingEvents events,
            Networks networks,
            NetworkAccess access,
            Citations citations,
            Clock clock) {
        this.findings = findings;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.citations = citations;
        this.clock = clock;
    }

    @Transactional
    FindingView record(UUID networkId, FindingRequest request) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        citations.requireCitable("/inputs", request.inputs());
        Finding finding = new Finding(networkId, request, clock.instant());
        findings.persist(finding);
        events.recorded(networkId, finding.view());
        return finding.view();
    }

    /** A page of the network's findings, oldest first. */
    @Transactional
    Page<FindingView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(findings.page(networkId, page), page, finding -> Cursor.of(finding.id()))
                .map(Finding::view);
    }

    /**
     * Demands that these are findings of the network, each named once.
     *
     * @param pointer of the list in the request
     * @throws ProblemException 400 when one is named twice, 422 for each that is not the network's
     */
    @Transactional
    public void require(String pointer, UUID networkId, List<UUID> ids) {
        References.require(pointer, ids, findings.known(networkId, ids), "finding-unknown");
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.OUTSIDE_FINDING);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.OUTSIDE_FINDING, findings.countOutside(networkId));
    }
}
