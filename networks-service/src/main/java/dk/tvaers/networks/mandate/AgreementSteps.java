package dk.tvaers.networks.mandate;

import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes agreements through their life. */
@ApplicationScoped
class AgreementSteps {
    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final AgreementEvents events;
    private final Networks networks;
    private final AuditLog audit;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    AgreementSteps(
            AgreementRepository agreements,
            AgreementAccess access,
            AgreementEvents events,
            Networks networks,
            AuditLog audit,
            Clock clock,
            MunicipalCalendar calendar) {
        this.agreements = agreements;
        this.access = access;
        this.events = events;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Transactional
    AgreementView propose(UUID networkId, UUID id, String ifMatch) {
        Agreement agreement = locked(networkId, id);
        access.requireMayDraft(networkId);
        Preconditions.requireMatch(ifMatch, agreement.version());
        agreement.propose(calendar.today());
        return kept(agreement);
    }

    /** The last signature brings it into force, and takes the one before of the same kind and member out of it. */
    @Transactional
    AgreementView sign(UUID networkId, UUID id, String ifMatch) {
        Agreement agreement = locked(networkId, id);
        UUID signer = access.signer();
        if (!agreement.hasParty(signer)) {
            throw Problems.forbidden();
        }
        Preconditions.requireMatch(ifMatch, agreement.version());
        var before = agreements.inForce(networkId, agreement.kind(), agreement.memberPersonId());
        agreement.sign(signer, clock.instant());
        if (!agreement.isInForce()) {
            return kept(agreement);
        }
        before.ifPresent(old -> supersede(old, id));
        AgreementView signed = kept(agreement);
        events.signed(signed);
        return signed;
    }

    @Transactional
    AgreementView review(UUID networkId, UUID id, String ifMatch, ReviewRequest request) {
        Agreement agreement = locked(networkId, id);
        access.requireMayKeep(agreement);
        Preconditions.requireMatch(ifMatch, agreement.version());
        agreement.review(request, clock.instant(), calendar.today());
        return kept(agreement);
    }

    @Transactional
    AgreementView end(UUID networkId, UUID id, String ifMatch, EndingRequest request) {
        Agreement agreement = locked(networkId, id);
        access.requireMayKeep(agreement);
        Preconditions.requireMatch(ifMatch, agreement.version());
        boolean wasInForce = agreement.isInForce();
        agreement.end(request.reason(), clock.instant());
        AgreementView ended = kept(agreement);
        if (wasInForce) {
            events.ended(ended);
        }
        return ended;
    }

    @Transactional
    AgreementView stateLevel(UUID networkId, UUID id, String ifMatch, LevelRequest request) {
        Agreement agreement = locked(networkId, id);
        Preconditions.requireMatch(ifMatch, agreement.version());
        agreement.stateLevel(request.level());
        audit.record("state-level", "agreement", id);
        return kept(agreement);
    }

    private void supersede(Agreement old, UUID by) {
        old.supersede(by, clock.instant());
        events.ended(old.view());
    }

    // The whole network is locked, because one agreement can take the place of another.
    private Agreement locked(UUID networkId, UUID id) {
        networks.lockRunning(networkId);
        return agreements.locked(networkId, id).orElseThrow(Problems::notFound);
    }

    private AgreementView kept(Agreement agreement) {
        agreements.flush();
        return agreement.view().with(agreement.texts());
    }
}
