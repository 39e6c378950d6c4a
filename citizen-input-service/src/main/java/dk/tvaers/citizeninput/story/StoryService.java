package dk.tvaers.citizeninput.story;

import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.citizeninput.story.StepKind.Chapter;
import dk.tvaers.citizeninput.story.StoryRepository.Answered;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the steps of networks and tells their stories. */
@ApplicationScoped
public class StoryService {
    private final StoryRepository stories;
    private final KnownNetworks networks;
    private final Wording wording;

    StoryService(StoryRepository stories, KnownNetworks networks, Wording wording) {
        this.stories = stories;
        this.networks = networks;
        this.wording = wording;
    }

    /** In the caller's transaction. */
    public void add(UUID networkId, StepKind kind, Instant at) {
        stories.add(networkId, kind, at);
    }

    /** 404 when the network is not known. */
    @Transactional
    StoryView of(UUID networkId) {
        var network =
                networks.summaries(List.of(networkId)).stream().findFirst().orElseThrow(Problems::notFound);
        var steps = stories.steps(networkId);
        return new StoryView(
                network,
                said(networkId),
                chapter(steps, Chapter.LEARNED),
                chapter(steps, Chapter.TRIED),
                chapter(steps, Chapter.CHANGED));
    }

    private StoryView.Said said(UUID networkId) {
        var published = stories.answered(networkId);
        var answered = new EnumMap<AnswerOutcome, Long>(AnswerOutcome.class);
        published.stream()
                .filter(each -> each.outcome() != null)
                .forEach(each -> answered.put(each.outcome(), each.count()));
        return new StoryView.Said(
                published.stream().mapToLong(Answered::count).sum(), answered, stories.examples(networkId));
    }

    private List<StoryView.Step> chapter(List<Steps> steps, Chapter chapter) {
        return steps.stream()
                .filter(each -> each.kind().chapter() == chapter)
                .sorted(Comparator.comparing(Steps::kind))
                .map(each -> new StoryView.Step(
                        each.kind(),
                        each.count(),
                        each.first(),
                        each.last(),
                        wording.text("story." + each.kind(), Map.of("n", each.count()))))
                .toList();
    }
}
