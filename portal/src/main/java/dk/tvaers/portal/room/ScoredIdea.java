package dk.tvaers.portal.room;

import dk.tvaers.portal.remote.Idea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An idea and what it was given.
 *
 * @param tallies by criterion; none when nobody scored it
 */
public record ScoredIdea(Idea idea, List<Idea.Tally> tallies) {

    static List<ScoredIdea> of(List<Idea> ideas, Idea.Results results) {
        Map<UUID, List<Idea.Tally>> tallies =
                results.ideas().stream().collect(Collectors.toMap(Idea.Result::ideaId, Idea.Result::criteria));
        return ideas.stream()
                .map(idea -> new ScoredIdea(idea, tallies.getOrDefault(idea.id(), List.of())))
                .toList();
    }
}
