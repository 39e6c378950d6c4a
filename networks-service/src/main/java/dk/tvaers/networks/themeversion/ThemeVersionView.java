package dk.tvaers.networks.themeversion;

import dk.tvaers.networks.theme.SevenAnswers;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the theme within a network.
 *
 * @param number 2 and up; 1 is the proposal, which stands with the theme
 * @param answers of stage STARTUP
 * @param focus of stage FOCUS
 * @param potentials of stage FOCUS
 */
@RegisterForReflection
@Schema(name = "ThemeVersion")
record ThemeVersionView(
        int number, Stage stage, SevenAnswers answers, String focus, List<String> potentials, Instant createdAt) {}
