package dk.tvaers.networks.theme;

import dk.tvaers.networks.round.Rounds;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays the themes of a round side by side, in three queries however many they are. */
@ApplicationScoped
class Comparisons {
    private final ThemeRepository themes;
    private final ScreeningRepository screenings;
    private final Rounds rounds;

    Comparisons(ThemeRepository themes, ScreeningRepository screenings, Rounds rounds) {
        this.themes = themes;
        this.screenings = screenings;
        this.rounds = rounds;
    }

    @Transactional
    ComparisonView of(UUID roundId, PageRequest request) {
        var round = rounds.find(roundId).orElseThrow(Problems::notFound);
        Page<Theme> page = Page.of(themes.ofRound(roundId, request), request, theme -> Cursor.of(theme.id()));
        List<UUID> ids = page.items().stream().map(Theme::id).toList();
        Map<UUID, SevenAnswers> answers = themes.proposalAnswers(ids);
        Map<UUID, Screening> screened = screenings.latest(ids);
        Page<ComparisonView.Item> items = page.map(theme -> ComparisonView.Item.of(
                theme.view(answers.get(theme.id())),
                screened.containsKey(theme.id()) ? screened.get(theme.id()).view() : null));
        return new ComparisonView(round, round.places(), items.items(), items.next());
    }
}
