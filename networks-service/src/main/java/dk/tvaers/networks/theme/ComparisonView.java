package dk.tvaers.networks.theme;

import dk.tvaers.networks.round.RoundView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The themes of a round side by side.
 *
 * @param places networks the round can still approve without a reason for more
 * @param next cursor of the next page, absent on the last
 */
@RegisterForReflection
@Schema(name = "RoundComparison")
record ComparisonView(RoundView round, int places, List<Item> items, String next) {
    /**
     * A theme of the round.
     *
     * @param answers as given at the proposal
     * @param screening the latest; absent until there is one
     * @param inputCount citizen inputs it builds on
     */
    @RegisterForReflection
    @Schema(name = "ComparedTheme")
    record Item(
            UUID themeId,
            ThemeState state,
            long version,
            String title,
            String challenge,
            String suggestedType,
            SevenAnswers answers,
            String knownSolutions,
            String wishedDifference,
            String fixed,
            String open,
            List<UUID> affectedUnitIds,
            List<String> expectedPerspectives,
            int inputCount,
            ScreeningView screening) {

        static Item of(ThemeView theme, ScreeningView screening) {
            return new Item(
                    theme.id(),
                    theme.state(),
                    theme.version(),
                    theme.title(),
                    theme.challenge(),
                    theme.suggestedType(),
                    theme.answers(),
                    theme.knownSolutions(),
                    theme.wishedDifference(),
                    theme.fixed(),
                    theme.open(),
                    theme.affectedUnitIds(),
                    theme.expectedPerspectives(),
                    theme.inputIds().size(),
                    screening);
        }
    }
}
