package dk.tvaers.networks.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementLifeTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final UUID LEAD = Ids.next();
    private static final UUID SPONSOR = Ids.next();
    private static final AgreementContent COMPLETE =
            new AgreementContent("A talk a week", null, null, null, null, TODAY.plusMonths(1));
    private static final ReviewRequest REVIEW = new ReviewRequest("It holds", TODAY.plusMonths(2));

    private static Agreement draft() {
        return new Agreement(
                Ids.next(), new AgreementRequest(AgreementKind.REFERENCE_LEAD, LEAD, SPONSOR, null, COMPLETE), NOW);
    }

    private static Agreement proposed() {
        var agreement = draft();
        agreement.propose(TODAY);
        return agreement;
    }

    private static Agreement signed() {
        var agreement = proposed();
        agreement.sign(LEAD, NOW);
        agreement.sign(SPONSOR, NOW.plusSeconds(60));
        return agreement;
    }

    private static Agreement ended() {
        var agreement = signed();
        agreement.end("The lead has a new job", NOW);
        return agreement;
    }

    private static void refused(String key, Runnable verb) {
        var problem = assertThrows(ProblemException.class, verb::run);
        assertEquals(ProblemCode.REFUSED, problem.code());
        assertEquals(List.of(Violation.of("", key)), problem.violations());
    }

    @Test
    void goesFromDraftOverProposedToSignedByBoth() {
        var agreement = draft();
        assertEquals(AgreementState.DRAFT, agreement.view().state());
        agreement.propose(TODAY);
        assertEquals(AgreementState.PROPOSED, agreement.view().state());
        agreement.sign(SPONSOR, NOW);
        assertEquals(AgreementState.PROPOSED, agreement.view().state());

        agreement.sign(LEAD, NOW.plusSeconds(60));

        assertEquals(AgreementState.SIGNED, agreement.view().state());
        assertEquals(List.of(SPONSOR, LEAD), agreement.view().signedBy());
        assertEquals(NOW.plusSeconds(60), agreement.view().signedAt());
    }

    @Test
    void anIncompleteDraftIsNotProposed() {
        var agreement = draft();
        agreement.write(new AgreementContent(null, null, null, null, null, TODAY.plusDays(1)));

        var problem = assertThrows(ProblemException.class, () -> agreement.propose(TODAY));

        assertEquals(ProblemCode.REFUSED, problem.code());
        assertEquals(List.of(Violation.of("/expectations", "agreement-expectations-missing")), problem.violations());
    }

    @Test
    void whatIsProposedIsFixed() {
        refused("agreement-fixed", () -> proposed().write(COMPLETE));
        refused("agreement-fixed", () -> proposed().propose(TODAY));
        refused("agreement-fixed", () -> signed().write(COMPLETE));
    }

    @Test
    void eachPartySignsOnceAndNobodyElseDoes() {
        var agreement = proposed();
        agreement.sign(LEAD, NOW);

        refused("agreement-signed-already", () -> agreement.sign(LEAD, NOW));
        var stranger = assertThrows(ProblemException.class, () -> agreement.sign(Ids.next(), NOW));
        assertEquals(ProblemCode.FORBIDDEN, stranger.code());
    }

    @Test
    void onlyWhatIsProposedIsSigned() {
        refused("agreement-not-proposed", () -> draft().sign(LEAD, NOW));
        refused("agreement-not-proposed", () -> signed().sign(LEAD, NOW));
        refused("agreement-not-proposed", () -> ended().sign(LEAD, NOW));
    }

    @Test
    void isReviewedAgainAndAgainWhileInForce() {
        var agreement = signed();
        agreement.review(REVIEW, NOW, TODAY);
        agreement.review(new ReviewRequest("Still", TODAY.plusMonths(3)), NOW, TODAY);

        assertEquals(AgreementState.REVIEWED, agreement.view().state());
        assertEquals(TODAY.plusMonths(3), agreement.view().reviewOn());
        assertEquals(2, agreement.texts().reviews().size());
    }

    @Test
    void onlyWhatIsInForceIsReviewedAndTheNextReviewLiesAhead() {
        refused("agreement-not-in-force", () -> draft().review(REVIEW, NOW, TODAY));
        refused("agreement-not-in-force", () -> proposed().review(REVIEW, NOW, TODAY));
        refused("agreement-not-in-force", () -> ended().review(REVIEW, NOW, TODAY));
        var today = assertThrows(
                ProblemException.class, () -> signed().review(new ReviewRequest("Now", TODAY), NOW, TODAY));
        assertEquals(List.of(Violation.of("/nextOn", "agreement-review-missing")), today.violations());
    }

    @Test
    void isSupersededWhileInForceOnly() {
        var by = Ids.next();
        var agreement = signed();
        agreement.supersede(by, NOW);

        assertEquals(AgreementState.SUPERSEDED, agreement.view().state());
        assertEquals(by, agreement.view().supersededBy());
        refused("agreement-not-in-force", () -> proposed().supersede(by, NOW));
        refused("agreement-not-in-force", () -> agreement.supersede(by, NOW));
    }

    @Test
    void endsFromAnywhereButOnce() {
        var draft = draft();
        draft.end("Not needed", NOW);
        var proposed = proposed();
        proposed.end("Not agreed", NOW);

        assertEquals(AgreementState.ENDED, draft.view().state());
        assertEquals(AgreementState.ENDED, proposed.view().state());
        assertEquals("The lead has a new job", ended().texts().endedReason());
        refused("agreement-over", () -> ended().end("Again", NOW));
    }

    @Test
    void theLevelIsStatedOfAReferenceLeadUntilItIsOver() {
        var agreement = signed();
        agreement.stateLevel(ReferenceLeadLevel.DIRECTOR);

        assertEquals(ReferenceLeadLevel.DIRECTOR, agreement.view().referenceLeadLevel());
        refused("agreement-over", () -> ended().stateLevel(ReferenceLeadLevel.DIRECTOR));
        var coDriver = new Agreement(
                Ids.next(), new AgreementRequest(AgreementKind.CO_DRIVER, LEAD, SPONSOR, null, COMPLETE), NOW);
        refused("agreement-without-reference-lead", () -> coDriver.stateLevel(ReferenceLeadLevel.DIRECTOR));
    }
}
