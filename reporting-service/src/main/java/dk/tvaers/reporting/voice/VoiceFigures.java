package dk.tvaers.reporting.voice;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.model.ResponseStep;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens said, how it was met, and who takes part, as of a moment. */
@Schema(description = "What citizens said in the period, how it was met, and who joined networks in it")
public record VoiceFigures(
        @Schema(description = "Citizen inputs, withdrawn ones included")
        long inputs,

        @Schema(description = "Every channel") List<ChannelCount> byChannel,

        @Schema(description = "Inputs whose sender left an address for the answer")
        long contactGiven,

        @Schema(description = "Index inputs-per-thousand; undefined until the installation says how many live there")
        Figure perThousand,

        @Schema(description = "Index response-time: READ, then ANSWER")
        List<ResponseTime> responseTimes,

        Loop loop,
        Joined members) {

    public record ChannelCount(InputChannel channel, long n) {}

    @Schema(name = "VoiceResponseTime", description = "In whole hours, those that are still open included")
    public record ResponseTime(
            ResponseStep step,
            long n,

            @Schema(description = "How many of them still wait")
            long open,

            Figure median,
            Figure p90) {}

    @Schema(description = "Whether people were told what became of their input")
    public record Loop(
            @Schema(description = "Inputs older than the target, neither withdrawn nor rejected")
            long due,

            @Schema(description = "How many of them were told the outcome, or why nothing came of it")
            long told,

            @Schema(description = "How many of those told agreed")
            long confirmed,

            @Schema(description = "How many of those told did not agree, and wait again")
            long reopened,

            @Schema(description = "Index loop-closure") Figure closure,

            @Schema(description = "Index loop-confirmation") Figure confirmation) {}

    @Schema(description = "Who joined a network; a person counts once for each network")
    public record Joined(
            long n,
            List<KindCount> byKind,
            List<RecruitmentCount> byRecruitment,

            @Schema(description = "Index citizen-share, of those who joined")
            Figure citizenShare) {}

    public record KindCount(PersonKind kind, long n) {}

    public record RecruitmentCount(Recruitment recruitment, long n) {}
}
