package dk.tvaers.reporting.voice;

import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.voice.VoiceFigures.Joined;
import dk.tvaers.reporting.voice.VoiceFigures.Loop;
import dk.tvaers.reporting.voice.VoiceFigures.ResponseTime;

/** The figures of citizens' voices as rows. */
public final class VoiceExport {
    private VoiceExport() {}

    /** A chapter for what came in, how it was met, and who takes part. */
    public static void write(VoiceFigures voice, Draft draft) {
        var texts = draft.texts();
        draft.chapter("inputs").count(texts.of("export-received"), voice.inputs());
        voice.byChannel()
                .forEach(count -> draft.count(
                        texts.of("export-of", texts.of("export-received"), texts.named("channel", count.channel())),
                        count.n()));
        draft.count(texts.of("export-contact-given"), voice.contactGiven())
                .figure(texts.of("export-received"), voice.perThousand());
        draft.chapter("responses");
        voice.responseTimes().forEach(time -> waits(time, draft));
        loop(voice.loop(), draft);
        joined(voice.members(), draft);
    }

    private static void waits(ResponseTime time, Draft draft) {
        var texts = draft.texts();
        var name = texts.named("step", time.step());
        draft.figure(texts.of("export-median", name), time.median())
                .figure(texts.of("export-p90", name), time.p90())
                .count(Index.RESPONSE_TIME, texts.of("export-open", name), time.open());
    }

    private static void loop(Loop loop, Draft draft) {
        var texts = draft.texts();
        draft.count(Index.LOOP_CLOSURE, texts.of("export-loop-due"), loop.due())
                .count(Index.LOOP_CLOSURE, texts.of("export-told"), loop.told())
                .figure(texts.of("export-closure"), loop.closure())
                .count(Index.LOOP_CONFIRMATION, texts.of("export-confirmed"), loop.confirmed())
                .count(Index.LOOP_CONFIRMATION, texts.of("export-reopened"), loop.reopened())
                .figure(texts.of("export-confirmation"), loop.confirmation());
    }

    private static void joined(Joined joined, Draft draft) {
        var texts = draft.texts();
        draft.chapter("members").count(texts.of("export-joined"), joined.n());
        joined.byKind().forEach(kind -> draft.count(texts.named("kind", kind.kind()), kind.n()));
        joined.byRecruitment().forEach(way -> draft.count(texts.named("recruitment", way.recruitment()), way.n()));
        draft.figure(texts.of("export-citizen-share"), joined.citizenShare());
    }
}
