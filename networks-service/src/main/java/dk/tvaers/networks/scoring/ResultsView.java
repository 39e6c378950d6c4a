package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ideas of a network were given, those that nobody scored left out.
 *
 * @param edition of the criteria; scores of earlier ones are void
 */
@RegisterForReflection
@Schema(name = "ScoreResults")
record ResultsView(CriteriaState state, int edition, List<OfIdea> ideas) {
    /** One tally per criterion, in the order of the criteria; an idea has no sum, because criteria do not weigh the same. */
    @RegisterForReflection
    @Schema(name = "ScoreResult")
    record OfIdea(UUID ideaId, List<Tally> criteria) {}

    static ResultsView of(CriteriaView criteria, List<Tally.Sum> sums) {
        Map<UUID, Map<String, Tally>> byIdea = new LinkedHashMap<>();
        sums.forEach(sum ->
                byIdea.computeIfAbsent(sum.ideaId(), _ -> new LinkedHashMap<>()).put(sum.criterion(), Tally.of(sum)));
        List<OfIdea> ideas = byIdea.entrySet().stream()
                .map(entry -> new OfIdea(
                        entry.getKey(),
                        criteria.codes().stream()
                                .map(code -> entry.getValue().getOrDefault(code, Tally.none(code)))
                                .toList()))
                .toList();
        return new ResultsView(criteria.state(), criteria.edition(), ideas);
    }

    /** Which of the ideas lack a score on one of the criteria. */
    static Set<UUID> unscored(List<UUID> ideas, List<String> criteria, List<Tally.Sum> sums) {
        Map<UUID, Set<String>> scored = sums.stream()
                .collect(Collectors.groupingBy(
                        Tally.Sum::ideaId, Collectors.mapping(Tally.Sum::criterion, Collectors.toSet())));
        return ideas.stream()
                .filter(idea -> !scored.getOrDefault(idea, Set.of()).containsAll(criteria))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
