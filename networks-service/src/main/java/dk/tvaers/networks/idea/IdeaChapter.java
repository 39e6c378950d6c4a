package dk.tvaers.networks.idea;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedIdea;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of the ideas and what became of each. */
@ApplicationScoped
class IdeaChapter implements ReportSource {
    private final IdeaRepository ideas;
    private final MunicipalCalendar calendar;

    IdeaChapter(IdeaRepository ideas, MunicipalCalendar calendar) {
        this.ideas = ideas;
        this.calendar = calendar;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        Map<UUID, IdeaMove> latest =
                ideas.latestMoves(networkId).stream().collect(Collectors.toMap(IdeaMove::ideaId, Function.identity()));
        report.tell(
                ReportedIdea.class,
                ideas.all(networkId).stream()
                        .map(Idea::view)
                        .map(idea -> reported(idea, latest.get(idea.id())))
                        .toList());
    }

    private ReportedIdea reported(IdeaView idea, IdeaMove latest) {
        IdeaMoveView move = latest == null ? null : latest.view();
        return new ReportedIdea(
                idea.title(),
                idea.text(),
                idea.family(),
                idea.state(),
                move == null ? null : move.reason(),
                calendar.dayOf(move == null ? idea.raisedAt() : move.movedAt()));
    }
}
