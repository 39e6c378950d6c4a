package dk.tvaers.networks.networktype;

import dk.tvaers.events.words.Phase;
import dk.tvaers.web.problem.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a definition a course that a network can follow: from MANDATE to CLOSING in the order of {@link Phase}, no phase twice, neither
 * end passed over, and gates that ask only where the course passes.
 */
final class TypeRules {
    private TypeRules() {}

    /** Everything that is wrong with it, by pointers into the definition; empty is a good one. */
    static List<Violation> violations(TypeDefinition definition) {
        List<Violation> violations = new ArrayList<>(ofEnds(definition.phases()));
        violations.addAll(ofOrder(definition.phases()));
        violations.addAll(ofRequirements(definition));
        return violations;
    }

    private static List<Violation> ofEnds(List<TypeDefinition.Step> steps) {
        List<Violation> violations = new ArrayList<>();
        if (steps.getFirst().phase() != Phase.MANDATE) {
            violations.add(Violation.of("/phases/0/phase", "type-begins-with-mandate"));
        }
        if (steps.getLast().phase() != Phase.CLOSING) {
            violations.add(Violation.of(at(steps.size() - 1) + "/phase", "type-ends-with-closing"));
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean end = steps.get(i).phase() == Phase.MANDATE || steps.get(i).phase() == Phase.CLOSING;
            if (end && steps.get(i).mayBePassedOver()) {
                violations.add(Violation.of(at(i) + "/optional", "type-end-optional"));
            }
        }
        return violations;
    }

    private static List<Violation> ofOrder(List<TypeDefinition.Step> steps) {
        List<Violation> violations = new ArrayList<>();
        Set<Phase> before = EnumSet.noneOf(Phase.class);
        for (int i = 0; i < steps.size(); i++) {
            Phase phase = steps.get(i).phase();
            if (!before.add(phase)) {
                violations.add(Violation.of(at(i) + "/phase", "type-phase-twice"));
            } else if (before.stream().anyMatch(earlier -> earlier.compareTo(phase) > 0)) {
                violations.add(Violation.of(at(i) + "/phase", "type-phase-order"));
            }
        }
        return violations;
    }

    private static List<Violation> ofRequirements(TypeDefinition definition) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        definition.phases().forEach(step -> phases.add(step.phase()));
        List<Violation> violations = new ArrayList<>();
        Set<List<Object>> before = new HashSet<>();
        for (int i = 0; i < definition.requirements().size(); i++) {
            var demand = definition.requirements().get(i);
            if (!phases.contains(demand.phase())) {
                violations.add(Violation.of("/requirements/" + i + "/phase", "type-requirement-phase"));
            }
            if (!before.add(List.of(demand.phase(), demand.condition()))) {
                violations.add(Violation.of("/requirements/" + i, "type-requirement-twice"));
            }
        }
        return violations;
    }

    private static String at(int position) {
        return "/phases/" + position;
    }
}
