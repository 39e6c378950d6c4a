package dk.tvaers.members.balance;

import dk.tvaers.events.words.Recruitment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a group is made up; every list in a fixed order, every share from 0 to 1 with four decimals. */
@RegisterForReflection
@Schema(
        name = "Composition",
        description =
                "Of the perspectives that the members bring to the network, one each. Under five members there are counts"
                        + " and no indices: figures of so few are no more than the few.")
record Composition(
        @Schema(description = "Members counted") long n,

        @Schema(description = "Fewer than five members: indices and shares are absent")
        boolean suppressed,

        @Schema(description = "By code; an expected perspective that nobody brings has n = 0")
        List<PerspectiveCount> byPerspective,

        @Nullable Indices indices,

        @Schema(description = "Members who bring the ordinary citizen's own experience ÷ n") @Nullable
        BigDecimal citizenShare,

        @Schema(description = "Members who speak for many ÷ n; never counted as citizens") @Nullable
        BigDecimal organisedShare,

        @Schema(
                description =
                        "Expected perspectives that somebody brings ÷ expected ones; absent when none is expected")
        @Nullable
        BigDecimal coverage,

        @Schema(description = "Expected perspectives that nobody brings, by code")
        List<Missing> missing,

        @Schema(description = "How the members came, in the order OPEN, INVITED, LOTTERY; those that occur")
        List<RecruitmentCount> byRecruitment,

        @Schema(description = "Members who were never in another network; often the same people turn up") @Nullable
        Long firstTimers) {

    @RegisterForReflection
    @Schema(name = "ComposedPerspective")
    record PerspectiveCount(@Schema(examples = "citizen") String perspective, long n, boolean expected) {}

    @RegisterForReflection
    @Schema(
            name = "Indices",
            description = "p is the share of a perspective, k the number of perspectives that are expected or present."
                    + " blauNormalised and evenness are absent when k is 1.")
    record Indices(
            @Schema(description = "Blau, 1 − Σp²; from 0 to 1 − 1/k")
            BigDecimal blau,

            @Schema(description = "Blau · k/(k−1); from 0 to 1") @Nullable
            BigDecimal blauNormalised,

            @Schema(description = "Shannon, −Σ p ln p; nats, from 0 to ln k")
            BigDecimal shannon,

            @Schema(description = "Shannon ÷ ln k; from 0 to 1") @Nullable
            BigDecimal evenness,

            @Schema(description = "Share of the largest perspective; from 1/k to 1")
            BigDecimal dominance,

            @Schema(description = "k") int categories) {}

    @RegisterForReflection
    @Schema(name = "MissingPerspective")
    record Missing(
            @Schema(examples = "relative") String perspective,

            @Schema(description = "Members who could speak as it but bring another; absent under five members")
            @Nullable
            Long alsoCarriedBy,

            @Schema(description = "People who agreed to be found and could bring it")
            long candidates) {}

    @RegisterForReflection
    @Schema(name = "RecruitmentCount")
    record RecruitmentCount(Recruitment recruitment, long n) {}
}
