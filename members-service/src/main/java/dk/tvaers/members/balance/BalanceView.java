package dk.tvaers.members.balance;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is at the table of a network, and who is missing. */
@RegisterForReflection
@Schema(name = "PerspectiveBalance")
record BalanceView(
        UUID networkId,

        @Schema(description = "Those who take part in it were counted; absent when all members were") @Nullable
        Phase phase,

        Instant asOf,
        Composition composition,

        @Schema(description = "Every phase in the order of the course, by the participation plan")
        List<PhaseGap> phases) {

    @RegisterForReflection
    @Schema(name = "PhaseGap")
    record PhaseGap(
            Phase phase,

            @Schema(description = "Members who take part in it")
            long n,

            @Schema(
                    description =
                            "Expected perspectives that somebody brings ÷ expected ones; absent when none is expected")
            @Nullable
            BigDecimal coverage,

            @Schema(description = "Expected perspectives that nobody brings, by code")
            List<String> missing) {

        static PhaseGap of(Phase phase, Composition composition) {
            return new PhaseGap(
                    phase,
                    composition.n(),
                    composition.coverage(),
                    composition.missing().stream()
                            .map(Composition.Missing::perspective)
                            .toList());
        }
    }
}
