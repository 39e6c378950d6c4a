package dk.tvaers.networks.theme;

import dk.tvaers.networks.round.RoundView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a proposal stands, without a word of what was proposed.
 *
 * @param round the round that decides or decided on it
 * @param decision the latest; absent until there is one
 */
@RegisterForReflection
@Schema(name = "ThemeOutcome")
record OutcomeView(UUID themeId, ThemeState state, RoundView round, DecisionView decision) {}
