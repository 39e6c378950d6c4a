package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seven answers of a theme, stage by stage. */
@RegisterForReflection
@Schema(name = "ThemeAnswers")
record AnswersView(List<Version> items) {
    /**
     * The answers of one stage.
     *
     * @param stage PROPOSAL when the theme was proposed
     */
    @RegisterForReflection
    @Schema(name = "ThemeAnswersVersion")
    record Version(ThemeAnswers.Stage stage, SevenAnswers answers, Instant answeredAt) {}
}
