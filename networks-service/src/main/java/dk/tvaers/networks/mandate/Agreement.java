package dk.tvaers.networks.mandate;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement between two people; guards its life: draft, proposed, signed by both, reviewed, superseded or ended. */
@Entity
class Agreement extends AgreementRecord {
    protected Agreement() {}

    /** A draft that keeps the {@link AgreementRules}. */
    Agreement(UUID networkId, AgreementRequest request, Instant createdAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.kind = request.kind();
        this.state = AgreementState.DRAFT;
        this.memberPersonId = request.memberPersonId();
        this.counterpartPersonId = request.counterpartPersonId();
        this.unitId = request.unitId();
        this.createdAt = createdAt;
        write(request.content());
    }

    /** Writes the draft anew; 409 once it is proposed. */
    void write(AgreementContent content) {
        requireState(AgreementState.DRAFT, "agreement-fixed");
        expectations = content.expectations();
        timeBalance = content.timeBalance();
        competenceDevelopment = content.competenceDevelopment();
        reviewOn = content.reviewOn();
        hours.clear();
        hours.addAll(content.hours());
        payers.clear();
        payers.addAll(content.payers());
    }

    /** Fixes the content; 409 names what is missing. */
    void propose(LocalDate today) {
        requireState(AgreementState.DRAFT, "agreement-fixed");
        var content = new AgreementContent(expectations, hours, timeBalance, competenceDevelopment, payers, reviewOn);
        var missing = AgreementRules.missing(kind, content, today);
        if (!missing.isEmpty()) {
            throw Problems.refused(missing);
        }
        state = AgreementState.PROPOSED;
    }

    /** Takes a party's word; 403 for anybody else. It is in force when both have signed. */
    void sign(UUID personId, Instant when) {
        if (!hasParty(personId)) {
            throw Problems.forbidden();
        }
        requireState(AgreementState.PROPOSED, "agreement-not-proposed");
        if (signatures.stream().anyMatch(signature -> signature.personId().equals(personId))) {
            throw Problems.refused("agreement-signed-already");
        }
        signatures.add(new Signature(personId, when));
        if (signatures.size() == 2) {
            state = AgreementState.SIGNED;
            signedAt = when;
        }
    }

    void review(ReviewRequest request, Instant when, LocalDate today) {
        requireInForce();
        if (!request.nextOn().isAfter(today)) {
            throw Problems.invalid("/nextOn", "agreement-review-missing");
        }
        reviews.add(new Review(request.note(), when, request.nextOn()));
        reviewOn = request.nextOn();
        state = AgreementState.REVIEWED;
    }

    void supersede(UUID by, Instant when) {
        requireInForce();
        state = AgreementState.SUPERSEDED;
        supersededBy = by;
        endedAt = when;
    }

    void end(String reason, Instant when) {
        requireNotOver();
        state = AgreementState.ENDED;
        endedReason = reason;
        endedAt = when;
    }

    /** What the secretariat says the reference lead is; no part of what the two agree (ADR 13). */
    void stateLevel(ReferenceLeadLevel level) {
        requireNotOver();
        if (kind != AgreementKind.REFERENCE_LEAD) {
            throw Problems.refused("agreement-without-reference-lead");
        }
        referenceLeadLevel = level;
    }

    private void requireState(AgreementState needed, String otherwise) {
        if (state != needed) {
            throw Problems.refused(otherwise);
        }
    }

    private void requireInForce() {
        if (!state.isInForce()) {
            throw Problems.refused("agreement-not-in-force");
        }
    }

    private void requireNotOver() {
        if (state.isOver()) {
            throw Problems.refused("agreement-over");
        }
    }
}
