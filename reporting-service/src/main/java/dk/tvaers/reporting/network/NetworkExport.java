package dk.tvaers.reporting.network;

import dk.tvaers.reporting.course.CourseExport;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.export.Export;
import dk.tvaers.reporting.network.NetworkReport.Inputs;
import dk.tvaers.reporting.network.NetworkReport.Members;
import dk.tvaers.reporting.network.NetworkReport.ResponseTime;
import dk.tvaers.reporting.network.NetworkReport.Voice;

/** The figures of a network as rows. */
final class NetworkExport {
    private NetworkExport() {}

    static Export of(NetworkReport report, Draft draft) {
        var texts = draft.texts();
        members(report.members(), draft);
        draft.chapter("joined-up")
                .count(texts.of("export-departments"), report.bridged().departments())
                .count(texts.of("export-units"), report.bridged().units())
                .count(texts.of("export-pairs"), report.bridged().departmentPairs());
        inputs(report.inputs(), draft);
        draft.chapter("responses");
        report.responseTimes().forEach(time -> waits(time, draft));
        draft.chapter("outcomes");
        report.outcomes().forEach(outcome -> draft.count(texts.named("outcome", outcome.outcome()), outcome.n()));
        draft.chapter("work")
                .count(texts.of("export-findings"), report.findings())
                .count(texts.of("export-nodes"), report.icebergNodes());
        voice(report.voice(), draft);
        CourseExport.write(report.course(), draft);
        return draft.finish("network-" + report.networkId(), texts.of("export-network"), report.title(), report.asOf());
    }

    private static void members(Members members, Draft draft) {
        var texts = draft.texts();
        var n = members.n();
        var diversity = members.diversity();
        draft.chapter("active").count(texts.of("export-active"), n);
        members.byPerspective()
                .forEach(count -> draft.count(texts.named("perspective", count.perspective()), count.n()));
        draft.value(Index.BLAU, texts.of("export-blau"), n, diversity.blau())
                .value(Index.BLAU_NORMALISED, texts.of("export-blau-normalised"), n, diversity.blauNormalised())
                .value(Index.SHANNON, texts.of("export-shannon"), n, diversity.shannon())
                .value(Index.EVENNESS, texts.of("export-evenness"), n, diversity.evenness())
                .value(Index.CITIZEN_SHARE, texts.of("export-citizen-share"), n, members.citizenShare());
    }

    private static void voice(Voice voice, Draft draft) {
        var texts = draft.texts();
        draft.chapter("voice")
                .figure(texts.of("export-contributions"), voice.contributions())
                .figure(texts.of("export-voice-balance"), voice.balance());
        voice.byKind().forEach(each -> draft.figure(texts.named("contribution", each.kind()), each.share()));
    }

    private static void inputs(Inputs inputs, Draft draft) {
        var texts = draft.texts();
        draft.chapter("inputs").count(texts.of("export-received"), inputs.n());
        inputs.byState().forEach(state -> draft.count(texts.named("state", state.state()), state.n()));
        draft.count(texts.of("export-masked"), inputs.maskedNumbers())
                .count(texts.of("export-cited"), inputs.citedInputs());
    }

    private static void waits(ResponseTime time, Draft draft) {
        var texts = draft.texts();
        var name = texts.named("step", time.step());
        draft.value(Index.RESPONSE_TIME, texts.of("export-median", name), time.n(), time.medianHours())
                .value(Index.RESPONSE_TIME, texts.of("export-p90", name), time.n(), time.p90Hours())
                .count(Index.RESPONSE_TIME, texts.of("export-open", name), time.open());
    }
}
