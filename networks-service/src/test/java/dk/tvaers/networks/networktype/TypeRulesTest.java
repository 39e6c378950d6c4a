package dk.tvaers.networks.networktype;

import static dk.tvaers.networks.CourseApi.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.web.problem.Violation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRulesTest {
    private static TypeDefinition definition(List<TypeDefinition.Step> steps, TypeDefinition.Demand... demands) {
        return new TypeDefinition(
                new TypeDefinition.Purpose("Kort", "Short"),
                ReferenceLeadLevel.DIRECTOR,
                PoliticalLink.NONE,
                null,
                ForumRule.DECIDES_START,
                steps,
                List.of(demands));
    }

    private static TypeDefinition.Step step(Phase phase) {
        return new TypeDefinition.Step(phase, null);
    }

    private static TypeDefinition.Step optional(Phase phase) {
        return new TypeDefinition.Step(phase, true);
    }

    private static TypeDefinition.Demand demand(Phase phase, Condition condition) {
        return new TypeDefinition.Demand(phase, condition, 1);
    }

    @Test
    void everyPhaseFromMandateToClosingIsACourse() {
        var all = Arrays.stream(Phase.values()).map(TypeRulesTest::step).toList();

        assertEquals(List.of(), TypeRules.violations(definition(all)));
    }

    @Test
    void theShortestCourseIsMandateAndClosing() {
        assertEquals(List.of(), TypeRules.violations(definition(List.of(step(Phase.MANDATE), step(Phase.CLOSING)))));
    }

    @Test
    void thePhasesBetweenMayBePassedOver() {
        var learning = List.of(
                step(Phase.MANDATE),
                step(Phase.THEMING),
                optional(Phase.IDEATION),
                optional(Phase.TRIAL),
                step(Phase.CLOSING));

        assertEquals(List.of(), TypeRules.violations(definition(learning)));
    }

    @Test
    void refusesACourseWithoutMandateOrClosing() {
        assertEquals(
                List.of(
                        Violation.of("/phases/0/phase", "type-begins-with-mandate"),
                        Violation.of("/phases/1/phase", "type-ends-with-closing")),
                TypeRules.violations(definition(List.of(step(Phase.STARTUP), step(Phase.DESIGN)))));
    }

    @Test
    void neitherEndIsPassedOver() {
        assertEquals(
                List.of(
                        Violation.of("/phases/0/optional", "type-end-optional"),
                        Violation.of("/phases/1/optional", "type-end-optional")),
                TypeRules.violations(definition(List.of(optional(Phase.MANDATE), optional(Phase.CLOSING)))));
    }

    @Test
    void refusesAPhaseTwice() {
        var twice = List.of(step(Phase.MANDATE), step(Phase.FOCUS), step(Phase.FOCUS), step(Phase.CLOSING));

        assertEquals(
                List.of(Violation.of("/phases/2/phase", "type-phase-twice")), TypeRules.violations(definition(twice)));
    }

    @Test
    void refusesAnotherOrderThanThatOfTheNetworkModel() {
        var turned = List.of(step(Phase.MANDATE), step(Phase.TRIAL), step(Phase.DESIGN), step(Phase.CLOSING));

        assertEquals(
                List.of(Violation.of("/phases/2/phase", "type-phase-order")), TypeRules.violations(definition(turned)));
    }

    @Test
    void aGateAsksOnlyWhereTheCoursePasses() {
        var ends = List.of(step(Phase.MANDATE), step(Phase.CLOSING));

        assertEquals(
                List.of(Violation.of("/requirements/1/phase", "type-requirement-phase")),
                TypeRules.violations(definition(
                        ends,
                        demand(Phase.MANDATE, Condition.NETWORK_LEAD),
                        demand(Phase.DESIGN, Condition.BASE_DEPARTMENT))));
    }

    @Test
    void aGateAsksForAThingOnce() {
        var ends = List.of(step(Phase.MANDATE), step(Phase.CLOSING));

        assertEquals(
                List.of(Violation.of("/requirements/2", "type-requirement-twice")),
                TypeRules.violations(definition(
                        ends,
                        demand(Phase.MANDATE, Condition.NETWORK_LEAD),
                        demand(Phase.CLOSING, Condition.NETWORK_LEAD),
                        demand(Phase.MANDATE, Condition.NETWORK_LEAD))));
    }
}
