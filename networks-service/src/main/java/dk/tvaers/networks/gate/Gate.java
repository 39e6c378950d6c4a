package dk.tvaers.networks.gate;

import dk.tvaers.events.words.Phase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule of every gate: a phase is left forward when everything its type requires there is met. */
public final class Gate {
    private Gate() {}

    /** What must be counted to know whether the phase can be left. */
    static Set<Condition> asked(Phase leaving, List<Requirement> requirements) {
        return requirements.stream()
                .filter(requirement -> requirement.phase() == leaving)
                .map(Requirement::condition)
                .collect(Collectors.toSet());
    }

    /** What is missing to leave the phase, in the order of {@link Condition}; empty is an open gate. */
    public static List<Missing> missing(Phase leaving, List<Requirement> requirements, Facts facts) {
        return requirements.stream()
                .filter(requirement -> requirement.phase() == leaving)
                .map(requirement ->
                        new Missing(requirement.condition(), requirement.limit(), facts.count(requirement.condition())))
                .filter(missing -> !missing.condition().isMet(missing.limit(), missing.found()))
                .sorted(java.util.Comparator.comparing(Missing::condition))
                .toList();
    }
}
