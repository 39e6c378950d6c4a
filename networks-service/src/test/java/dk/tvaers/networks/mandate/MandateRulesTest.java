package dk.tvaers.networks.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import dk.tvaers.web.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateRulesTest {
    private static final UUID NETWORK = Ids.next();
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final UUID LEAD = Ids.next();
    private static final UUID SPONSOR = Ids.next();
    private static final UUID MANAGER = Ids.next();

    private static AgreementView agreement(
            AgreementKind kind, AgreementState state, UUID member, UUID counterpart, ReferenceLeadLevel level) {
        return new AgreementView(
                Ids.next(),
                NETWORK,
                kind,
                state,
                0,
                member,
                counterpart,
                null,
                List.of(),
                List.of(),
                TODAY.plusDays(1),
                level,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static AgreementView withSponsor(AgreementState state, ReferenceLeadLevel level) {
        return agreement(AgreementKind.REFERENCE_LEAD, state, LEAD, SPONSOR, level);
    }

    private static AgreementView withManager(AgreementState state, UUID member) {
        return agreement(AgreementKind.LINE_MANAGER, state, member, MANAGER, null);
    }

    private static int count(
            Condition condition, List<UUID> leads, List<UUID> sponsors, List<AgreementView> agreements) {
        return MandateRules.facts(leads, sponsors, agreements, Map.of(), ReferenceLeadLevel.EXECUTIVE_FORUM)
                .get(condition);
    }

    @Test
    void whatIsKnownOfAPersonOutranksWhatIsStated() {
        var sponsors = List.of(SPONSOR);
        var stated = List.of(withSponsor(AgreementState.SIGNED, ReferenceLeadLevel.EXECUTIVE_FORUM));
        var forum = Map.of(SPONSOR, LeadershipLevel.EXECUTIVE_FORUM);
        var manager = Map.of(SPONSOR, LeadershipLevel.LINE_MANAGER);
        var level = ReferenceLeadLevel.EXECUTIVE_FORUM;
        var condition = Condition.REFERENCE_LEAD_LEVEL;

        assertEquals(
                1,
                MandateRules.facts(List.of(LEAD), sponsors, List.of(), forum, level)
                        .get(condition));
        assertEquals(
                0,
                MandateRules.facts(List.of(LEAD), sponsors, stated, manager, level)
                        .get(condition));
        assertEquals(
                1,
                MandateRules.facts(List.of(LEAD), sponsors, stated, Map.of(), level)
                        .get(condition));
    }

    @Test
    void theLevelIsThatOfTheType() {
        var condition = Condition.REFERENCE_LEAD_LEVEL;
        var leads = List.of(LEAD);
        var sponsors = List.of(SPONSOR);

        assertEquals(0, count(condition, leads, sponsors, List.of()));
        assertEquals(0, count(condition, leads, sponsors, List.of(withSponsor(AgreementState.SIGNED, null))));
        assertEquals(
                0,
                count(
                        condition,
                        leads,
                        sponsors,
                        List.of(withSponsor(AgreementState.SIGNED, ReferenceLeadLevel.DIRECTOR))));
        var stated = List.of(withSponsor(AgreementState.DRAFT, ReferenceLeadLevel.EXECUTIVE_FORUM));
        assertEquals(1, count(condition, leads, sponsors, stated));
        assertEquals(0, count(condition, leads, List.of(Ids.next()), stated));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 0", "PROPOSED, 0", "SIGNED, 1", "REVIEWED, 1"})
    void agreementsCountWhenTheyAreInForce(AgreementState state, int expected) {
        var agreements = List.of(withSponsor(state, null), withManager(state, LEAD));

        assertEquals(expected, count(Condition.REFERENCE_LEAD_AGREEMENT, List.of(LEAD), List.of(SPONSOR), agreements));
        assertEquals(expected, count(Condition.LINE_MANAGER_AGREEMENT, List.of(LEAD), List.of(SPONSOR), agreements));
    }

    @Test
    void agreementsCountForThoseWhoHoldTheRolesNow() {
        var agreements = List.of(withSponsor(AgreementState.SIGNED, null), withManager(AgreementState.SIGNED, LEAD));
        var another = List.of(Ids.next());

        assertEquals(0, count(Condition.REFERENCE_LEAD_AGREEMENT, another, List.of(SPONSOR), agreements));
        assertEquals(0, count(Condition.REFERENCE_LEAD_AGREEMENT, List.of(LEAD), another, agreements));
        assertEquals(0, count(Condition.LINE_MANAGER_AGREEMENT, another, List.of(SPONSOR), agreements));
    }

    @Test
    void nobodyIsLeadAndReferenceLeadAtOnce() {
        assertEquals(1, count(Condition.LEAD_IS_REFERENCE_LEAD, List.of(LEAD), List.of(SPONSOR, LEAD), List.of()));
        assertEquals(0, count(Condition.LEAD_IS_REFERENCE_LEAD, List.of(LEAD), List.of(SPONSOR), List.of()));
    }

    @Test
    void nobodyIsLeadTwice() {
        assertEquals(1, count(Condition.LEAD_TWICE, List.of(LEAD, LEAD), List.of(), List.of()));
        assertEquals(0, count(Condition.LEAD_TWICE, List.of(LEAD, SPONSOR), List.of(), List.of()));
    }

    @Test
    void saysWhatIsToBeDone() {
        var draft = withManager(AgreementState.DRAFT, LEAD);
        var proposed = withSponsor(AgreementState.PROPOSED, null);
        var fine = withManager(AgreementState.SIGNED, SPONSOR);

        assertEquals(
                List.of(
                        new MandateRules.ToDo(draft.id(), Violation.of("", "mandate-draft")),
                        new MandateRules.ToDo(proposed.id(), Violation.of("", "mandate-unsigned", 2)),
                        new MandateRules.ToDo(null, Violation.of("", "mandate-members-without-time", 1))),
                MandateRules.toDo(List.of(draft, proposed, fine), Set.of(LEAD, SPONSOR), TODAY));
    }

    @Test
    void aReviewIsDueOnItsDay() {
        var agreement = withManager(AgreementState.REVIEWED, LEAD);
        var due = new MandateRules.ToDo(agreement.id(), Violation.of("", "mandate-review-due", TODAY.plusDays(1)));

        assertEquals(List.of(), MandateRules.toDo(List.of(agreement), Set.of(LEAD), TODAY));
        assertEquals(List.of(due), MandateRules.toDo(List.of(agreement), Set.of(LEAD), TODAY.plusDays(1)));
    }
}
