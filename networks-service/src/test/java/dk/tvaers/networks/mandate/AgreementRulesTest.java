package dk.tvaers.networks.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.web.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final Set<Phase> COURSE = Set.of(Phase.MANDATE, Phase.STARTUP, Phase.CLOSING);
    private static final UUID CULTURE = Ids.next();
    private static final UUID CARE = Ids.next();

    private static AgreementContent timeAndPay(List<AgreedHours> hours, Payer... payers) {
        return new AgreementContent("Mondays", hours, "Two cases less", "To lead", List.of(payers), TODAY.plusDays(1));
    }

    private static AgreementContent expecting(String expectations, LocalDate reviewOn) {
        return new AgreementContent(expectations, null, null, null, null, reviewOn);
    }

    private static List<AgreedHours> hours(String... hours) {
        return Arrays.stream(hours)
                .map(each -> new AgreedHours(Phase.STARTUP, new BigDecimal(each)))
                .toList();
    }

    private static Payer pays(UUID unit, String share) {
        return new Payer(unit, new BigDecimal(share));
    }

    private static List<Violation> missing(AgreementContent content) {
        return AgreementRules.missing(AgreementKind.LINE_MANAGER, content, TODAY);
    }

    @Test
    void anAgreementWithALineManagerNeedsTimeCompetenceAndSomebodyWhoPays() {
        assertEquals(
                List.of(
                        Violation.of("/expectations", "agreement-expectations-missing"),
                        Violation.of("/hours", "agreement-hours-missing"),
                        Violation.of("/timeBalance", "agreement-time-balance-missing"),
                        Violation.of("/competenceDevelopment", "agreement-competence-missing"),
                        Violation.of("/payers", "agreement-payers-sum", "0"),
                        Violation.of("/reviewOn", "agreement-review-missing")),
                missing(expecting(null, null)));
        assertEquals(List.of(), missing(timeAndPay(hours("40"), pays(CULTURE, "100"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERENCE_LEAD", "CO_DRIVER"})
    void theOthersNeedExpectationsAndAReview(AgreementKind kind) {
        assertEquals(List.of(), AgreementRules.missing(kind, expecting("A talk a week", TODAY.plusDays(1)), TODAY));
        assertEquals(
                List.of(
                        Violation.of("/expectations", "agreement-expectations-missing"),
                        Violation.of("/reviewOn", "agreement-review-missing")),
                AgreementRules.missing(kind, expecting(null, null), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"60, 40, true", "60, 40.01, false", "60, 39.99, false", "33.33, 66.67, true", "50.5, 49.50, true"})
    void thePayersPayExactlyAll(String first, String second, boolean all) {
        var content = timeAndPay(hours("40"), pays(CULTURE, first), pays(CARE, second));

        assertEquals(all, missing(content).isEmpty());
    }

    @Test
    void saysHowMuchIsPaid() {
        assertEquals(
                List.of(Violation.of("/payers", "agreement-payers-sum", "99.5")),
                missing(timeAndPay(hours("40"), pays(CULTURE, "60.00"), pays(CARE, "39.50"))));
    }

    @Test
    void noHoursAreNoTime() {
        assertEquals(
                List.of(Violation.of("/hours", "agreement-hours-missing")),
                missing(timeAndPay(hours("0"), pays(CULTURE, "100"))));
    }

    @Test
    void aReviewLiesAhead() {
        var today = List.of(Violation.of("/reviewOn", "agreement-review-missing"));

        assertEquals(today, AgreementRules.missing(AgreementKind.CO_DRIVER, expecting("A talk", TODAY), TODAY));
    }

    @Test
    void timeAndPayBelongWithALineManagerOnly() {
        var content = timeAndPay(hours("40"), pays(CULTURE, "100"));

        assertEquals(List.of(), AgreementRules.ofContent(AgreementKind.LINE_MANAGER, content, COURSE));
        assertEquals(
                List.of("/hours", "/timeBalance", "/competenceDevelopment", "/payers"),
                AgreementRules.ofContent(AgreementKind.CO_DRIVER, content, COURSE).stream()
                        .map(Violation::pointer)
                        .toList());
    }

    @Test
    void refusesAPhaseOrAUnitTwiceAndAPhaseOutsideTheCourse() {
        var trial = List.of(new AgreedHours(Phase.TRIAL, BigDecimal.ONE));

        assertEquals(
                List.of(Violation.of("/hours/1/phase", "agreement-twice")),
                AgreementRules.ofContent(AgreementKind.LINE_MANAGER, timeAndPay(hours("1", "2")), COURSE));
        assertEquals(
                List.of(Violation.of("/payers/1/unitId", "agreement-twice")),
                AgreementRules.ofContent(
                        AgreementKind.LINE_MANAGER,
                        timeAndPay(hours("1"), pays(CARE, "50"), pays(CARE, "50")),
                        COURSE));
        assertEquals(
                List.of(Violation.of("/hours/0/phase", "phase-outside-course")),
                AgreementRules.ofContent(AgreementKind.LINE_MANAGER, timeAndPay(trial), COURSE));
    }

    @Test
    void nobodyAgreesWithOneselfAndALineManagerHasAUnit() {
        var person = Ids.next();
        var content = expecting("A talk", TODAY);

        assertEquals(
                List.of(Violation.of("/counterpartPersonId", "agreement-with-oneself")),
                AgreementRules.ofParties(
                        new AgreementRequest(AgreementKind.REFERENCE_LEAD, person, person, null, content)));
        assertEquals(
                List.of(Violation.of("/unitId", "agreement-unit-needed")),
                AgreementRules.ofParties(
                        new AgreementRequest(AgreementKind.LINE_MANAGER, person, Ids.next(), null, content)));
        assertEquals(
                List.of(Violation.of("/unitId", "agreement-line-manager-only")),
                AgreementRules.ofParties(
                        new AgreementRequest(AgreementKind.CO_DRIVER, person, Ids.next(), CARE, content)));
    }
}
