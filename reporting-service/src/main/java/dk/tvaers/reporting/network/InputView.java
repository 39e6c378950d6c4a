package dk.tvaers.reporting.network;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Relation;
import dk.tvaers.reporting.model.InputState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a citizen input led to in a network. */
@Schema(name = "ReportedInput", description = "A citizen input about a network and what it led to there")
record InputView(
        UUID inputId,
        InputState state,
        Instant receivedAt,

        @Schema(description = "First reading") @Nullable Instant readAt,

        @Schema(description = "First answer") @Nullable Instant answeredAt,

        @Schema(description = "What the latest answer said") @Nullable
        AnswerOutcome outcome,

        @Schema(description = "Where the network used it, oldest first")
        List<CitationView> citations) {

    static InputView of(InputLife life, List<CitationView> citations) {
        return new InputView(
                life.inputId(),
                life.state(),
                life.receivedAt(),
                life.readAt().orElse(null),
                life.answeredAt().orElse(null),
                life.outcome().map(AnswerOutcome::valueOf).orElse(null),
                citations);
    }

    /**
     * One use of it.
     *
     * @param citationId the finding or the iceberg node
     */
    @Schema(name = "ReportedCitation")
    record CitationView(Citation citedIn, UUID citationId, Relation relation) {}
}
