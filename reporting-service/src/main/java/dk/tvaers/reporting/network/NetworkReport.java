package dk.tvaers.reporting.network;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.Phase;
import dk.tvaers.reporting.course.CourseFigures;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.ResponseStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be said of one network as of a moment; every list has a fixed order, every share four decimals. */
@Schema(description = "What can be said of one network as of a moment. Later events do not change it.")
record NetworkReport(
        UUID networkId,
        String title,
        String type,
        Phase phase,
        Instant asOf,
        Instant startedAt,
        Members members,
        Bridged bridged,
        Inputs inputs,

        @Schema(description = "READ, then ANSWER") List<ResponseTime> responseTimes,

        @Schema(description = "What the answers said, the latest of each input, by USED, PARTLY, NOT_USED, ELSEWHERE")
        List<OutcomeCount> outcomes,

        long findings,
        long icebergNodes,

        @Schema(description = "Whose voice is heard") Voice voice,

        @Schema(description = "How far the network came, from the proposal of its theme, and what it was worth")
        CourseFigures course) {

    @Schema(name = "ReportedMembers")
    record Members(
            @Schema(description = "Active members at asOf") long n,

            @Schema(description = "By code; an expected perspective that nobody brings has n = 0")
            List<PerspectiveCount> byPerspective,

            Diversity diversity,

            @Schema(description = "Members whose main perspective is citizen or relative ÷ all; absent without members")
            @Nullable
            BigDecimal citizenShare) {}

    record PerspectiveCount(String perspective, long n) {}

    @Schema(
            name = "ReportedDiversity",
            description =
                    "Of the members' main perspectives. Absent where not defined: all without members, blauNormalised and"
                            + " evenness with a single category.")
    record Diversity(
            @Schema(description = "Blau, 1 − Σp²") @Nullable BigDecimal blau,

            @Schema(description = "Blau · k/(k−1)") @Nullable
            BigDecimal blauNormalised,

            @Schema(description = "Shannon, −Σ p ln p") @Nullable
            BigDecimal shannon,

            @Schema(description = "Shannon ÷ ln k") @Nullable
            BigDecimal evenness,

            @Schema(description = "k: perspectives that are expected or present")
            int categories) {}

    @Schema(description = "What the members join across the base organisation, by the unit each had when joining")
    record Bridged(int departments, int units, int departmentPairs) {}

    @Schema(
            name = "ReportedInputs",
            description =
                    "Inputs about the network: on its calls, linked to it or to the theme it came from, or cited by it")
    record Inputs(
            long n,

            @Schema(description = "States that occur, in the order of an input's life")
            List<StateCount> byState,

            @Schema(description = "Personal numbers that were masked in them")
            long maskedNumbers,

            @Schema(description = "How many the network cites in a finding or in its iceberg")
            long citedInputs) {}

    record StateCount(InputState state, long n) {}

    @Schema(
            description =
                    "Time from receipt to the first reading or answer, by Kaplan–Meier: what is open counts with the time it"
                            + " has waited. An input that was withdrawn or rejected first counts until then.")
    record ResponseTime(
            ResponseStep step,
            long n,

            @Schema(description = "How many of them still wait at asOf")
            long open,

            @Schema(description = "Hours within which half are through; absent while the curve does not get there")
            @Nullable
            BigDecimal medianHours,

            @Schema(
                    description =
                            "Hours within which nine in ten are through; absent while the curve does not get there")
            @Nullable
            BigDecimal p90Hours) {}

    record OutcomeCount(AnswerOutcome outcome, long n) {}

    @Schema(
            name = "ReportedVoice",
            description =
                    "Whose voice is heard in what is contributed; counted by perspective, and not by person. Meetings and"
                            + " observations count from the version on that tells their perspectives.")
    record Voice(
            @Schema(description = "Index citizen-contributions, of all kinds together")
            Figure contributions,

            @Schema(description = "Index voice-balance; above 0 citizens are heard more than their number says")
            Figure balance,

            @Schema(
                    description =
                            "By ATTENDANCE, NODES, EVIDENCE, DECISIONS, each index citizen-contributions; of no kind when one of"
                                    + " them is under five")
            List<KindOfContribution> byKind) {}

    record KindOfContribution(ContributionKind kind, Figure share) {}
}
