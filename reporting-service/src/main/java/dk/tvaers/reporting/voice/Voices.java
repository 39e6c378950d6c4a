package dk.tvaers.reporting.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.figures.Decimals;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.indices.CitizenPerspectives;
import dk.tvaers.reporting.indices.Waits;
import dk.tvaers.reporting.model.ResponseStep;
import dk.tvaers.reporting.voice.VoiceFigures.ChannelCount;
import dk.tvaers.reporting.voice.VoiceFigures.Joined;
import dk.tvaers.reporting.voice.VoiceFigures.KindCount;
import dk.tvaers.reporting.voice.VoiceFigures.Loop;
import dk.tvaers.reporting.voice.VoiceFigures.RecruitmentCount;
import dk.tvaers.reporting.voice.VoiceFigures.ResponseTime;
import dk.tvaers.reporting.voice.VoiceRepository.InputCount;
import dk.tvaers.reporting.voice.VoiceRepository.JoinedCount;
import dk.tvaers.reporting.voice.VoiceRepository.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the figures of what was heard. In a transaction of the caller, who opened the read model. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Voices {
    private final VoiceRepository voices;
    private final Duration target;
    private final Optional<Long> inhabitants;

    Voices(
            VoiceRepository voices,
            @ConfigProperty(name = "tvaers.loop-closure.target") Duration target,
            @ConfigProperty(name = "tvaers.inhabitants") Optional<Long> inhabitants) {
        this.voices = voices;
        this.target = target;
        this.inhabitants = inhabitants;
    }

    public VoiceFigures figures(Heard heard) {
        var counts = voices.counts(heard, heard.asOf().minus(target));
        var waits = voices.waits(heard);
        var inputs = sum(counts, InputCount::n);
        return new VoiceFigures(
                inputs,
                Arrays.stream(InputChannel.values())
                        .map(channel -> new ChannelCount(channel, of(counts, channel)))
                        .toList(),
                sum(counts, InputCount::contactGiven),
                perThousand(inputs),
                Arrays.stream(ResponseStep.values())
                        .map(step -> responseTime(step, waits.get(step)))
                        .toList(),
                loop(counts),
                joined(voices.joined(heard)));
    }

    private Figure perThousand(long inputs) {
        return inhabitants
                .map(all ->
                        Figure.of(Index.INPUTS_PER_THOUSAND, inputs, Optional.of(Decimals.perThousand(inputs, all))))
                .orElseGet(() -> Figure.undefined(Index.INPUTS_PER_THOUSAND, inputs));
    }

    static ResponseTime responseTime(ResponseStep step, Waiting waiting) {
        var waits = Waits.of(waiting.all());
        return new ResponseTime(
                step,
                waits.n(),
                waiting.open().values().stream().mapToLong(Long::longValue).sum(),
                Figure.of(Index.RESPONSE_TIME, waits.n(), waits.median().map(Decimals::hours)),
                Figure.of(Index.RESPONSE_TIME, waits.n(), waits.ninetieth().map(Decimals::hours)));
    }

    static Loop loop(List<InputCount> counts) {
        var due = sum(counts, InputCount::due);
        var told = sum(counts, InputCount::told);
        var confirmed = sum(counts, InputCount::confirmed);
        return new Loop(
                due,
                told,
                confirmed,
                sum(counts, InputCount::reopened),
                Figure.of(Index.LOOP_CLOSURE, due, share(told, due)),
                Figure.of(Index.LOOP_CONFIRMATION, told, share(confirmed, told)));
    }

    static Joined joined(List<JoinedCount> counts) {
        var n = counts.stream().mapToLong(JoinedCount::n).sum();
        var byPerspective = counts.stream().collect(groupingBy(JoinedCount::perspective, summingLong(JoinedCount::n)));
        return new Joined(
                n,
                Arrays.stream(PersonKind.values())
                        .map(kind -> new KindCount(
                                kind, sumOf(counts, each -> each.kind().equals(Optional.of(kind)))))
                        .toList(),
                Arrays.stream(Recruitment.values())
                        .map(way -> new RecruitmentCount(
                                way, sumOf(counts, each -> each.recruitment().equals(Optional.of(way)))))
                        .toList(),
                Figure.of(Index.CITIZEN_SHARE, n, CitizenPerspectives.share(byPerspective)));
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Decimals.share(part, whole));
    }

    private static long of(List<InputCount> counts, InputChannel channel) {
        return counts.stream()
                .filter(each -> each.channel().equals(Optional.of(channel)))
                .mapToLong(InputCount::n)
                .sum();
    }

    private static long sumOf(List<JoinedCount> counts, Predicate<JoinedCount> fits) {
        return counts.stream().filter(fits).mapToLong(JoinedCount::n).sum();
    }

    private static <T> long sum(List<T> counts, ToLongFunction<T> part) {
        return counts.stream().mapToLong(part).sum();
    }
}
