package dk.tvaers.portal.room;

import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffThemes;
import dk.tvaers.portal.remote.Theme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The themes of a round side by side, each with its decision and why. */
public record SeenRound(List<Column> themes) {

    /**
     * One theme.
     *
     * @param answers the seven; none for those who neither decide nor prepare
     * @param decision null while there is none
     */
    public record Column(
            UUID id, String title, String state, String type, Map<String, String> answers, Theme.Decision decision) {

        /** Nothing where nobody answered. */
        public String answer(String name) {
            return answers.getOrDefault(name, "");
        }
    }

    /**
     * For everybody.
     *
     * @param decision of a theme that was decided
     */
    static SeenRound of(Items<StaffThemes.Proposal> themes, Function<UUID, Theme.Decision> decision) {
        return new SeenRound(themes.items().stream()
                .map(each -> new Column(
                        each.id(),
                        each.title(),
                        each.state(),
                        each.suggestedType(),
                        Map.of(),
                        decided(each.id(), each.state(), decision)))
                .toList());
    }

    /** For those who decide, and those who prepare it. */
    static SeenRound of(StaffThemes.Comparison round, Function<UUID, Theme.Decision> decision) {
        return new SeenRound(round.items().stream()
                .map(each -> new Column(
                        each.themeId(),
                        each.title(),
                        each.state(),
                        each.suggestedType(),
                        each.answers(),
                        decided(each.themeId(), each.state(), decision)))
                .toList());
    }

    private static Theme.Decision decided(UUID id, String state, Function<UUID, Theme.Decision> decision) {
        return "PROPOSED".equals(state) ? null : decision.apply(id);
    }
}
