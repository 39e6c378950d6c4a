package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.networktype.CourseStep;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts agreements and shows them. */
@ApplicationScoped
class Agreements {
    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final Networks networks;
    private final AuditLog audit;
    private final Clock clock;

    Agreements(AgreementRepository agreements, AgreementAccess access, Networks networks, AuditLog audit, Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AgreementView draft(UUID networkId, AgreementRequest request) {
        networks.requireRunning(networkId);
        access.requireMayDraft(networkId);
        requireGood(AgreementRules.ofParties(request));
        requireGood(AgreementRules.ofContent(request.kind(), request.content(), course(networkId)).stream()
                .map(each -> new Violation("/content" + each.pointer(), each.key(), each.arguments()))
                .toList());
        Agreement agreement = new Agreement(networkId, request, clock.instant());
        agreements.persistAndFlush(agreement);
        return whole(agreement);
    }

    @Transactional
    AgreementView write(UUID networkId, UUID id, String ifMatch, AgreementContent content) {
        networks.requireRunning(networkId);
        Agreement agreement = agreements.locked(networkId, id).orElseThrow(Problems::notFound);
        access.requireMayDraft(networkId);
        Preconditions.requireMatch(ifMatch, agreement.version());
        requireGood(AgreementRules.ofContent(agreement.kind(), content, course(networkId)));
        agreement.write(content);
        agreements.flush();
        return whole(agreement);
    }

    /** A page of the network's agreements without their texts, oldest first. */
    @Transactional
    Page<AgreementView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(agreements.page(networkId, page), page, agreement -> Cursor.of(agreement.id()))
                .map(Agreement::view);
    }

    /** With its texts for those who may read them; written down in the audit log unless it is the reader's own. */
    @Transactional
    AgreementView find(UUID networkId, UUID id) {
        Agreement agreement = agreements.ofNetwork(networkId, id).orElseThrow(Problems::notFound);
        if (!access.mayReadTexts(agreement)) {
            return agreement.view();
        }
        if (!access.isParty(agreement)) {
            audit.record("read", "agreement", id);
        }
        return whole(agreement);
    }

    private Set<Phase> course(UUID networkId) {
        return networks.policyOf(networkId).course().steps().stream()
                .map(CourseStep::phase)
                .collect(Collectors.toSet());
    }

    private static AgreementView whole(Agreement agreement) {
        return agreement.view().with(agreement.texts());
    }

    private static void requireGood(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
