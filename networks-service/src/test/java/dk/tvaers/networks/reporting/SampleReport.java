package dk.tvaers.networks.reporting;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.CitizenRole;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.SpreadStage;
import dk.tvaers.events.words.TrialStage;
import dk.tvaers.events.words.UseAnswer;
import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.networks.report.Outcome;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportedCitizens;
import dk.tvaers.networks.report.ReportedDecision;
import dk.tvaers.networks.report.ReportedDeliverable;
import dk.tvaers.networks.report.ReportedEvaluationPlan;
import dk.tvaers.networks.report.ReportedFinding;
import dk.tvaers.networks.report.ReportedFocus;
import dk.tvaers.networks.report.ReportedHandover;
import dk.tvaers.networks.report.ReportedIceberg;
import dk.tvaers.networks.report.ReportedIceberg.Statement;
import dk.tvaers.networks.report.ReportedIdea;
import dk.tvaers.networks.report.ReportedNetwork;
import dk.tvaers.networks.report.ReportedSpread;
import dk.tvaers.networks.report.ReportedStand;
import dk.tvaers.networks.report.ReportedStep;
import dk.tvaers.networks.report.ReportedStory;
import dk.tvaers.networks.report.ReportedTheme;
import dk.tvaers.networks.report.ReportedTrack;
import dk.tvaers.networks.report.ReportedTrial;
import dk.tvaers.networks.report.ReportedValueHypothesis;
import dk.tvaers.networks.report.TookPart;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A whole report, for looking at. Network and people are invented. */
final class SampleReport {
    private SampleReport() {}

    static NetworkReport of(String title) {
        return of(title, 1);
    }

    /** With an iceberg so many times the usual size. */
    static NetworkReport of(String title, int size) {
        ReportDraft told = new ReportDraft();
        theNetwork(told, title);
        thePeople(told);
        theDiscovery(told, size);
        theIdeas(told);
        theTrials(told);
        theBase(told);
        return Assembly.of(told, Instant.parse("2026-06-30T10:00:00Z"));
    }

    /** A network that has just begun. */
    static NetworkReport begun(String title) {
        ReportDraft told = new ReportDraft();
        told.tell(
                ReportedNetwork.class,
                List.of(new ReportedNetwork(
                        new UUID(0, 1),
                        title,
                        "KORT",
                        Phase.MANDATE,
                        on("2026-01-12"),
                        null,
                        List.of(),
                        null,
                        List.of())));
        told.tell(ReportedTheme.class, List.of(new ReportedTheme("Et tema", "Nogle er alene.", null, null, null)));
        told.tell(
                ReportedStep.class,
                List.of(new ReportedStep(Phase.MANDATE, Direction.FORWARD, on("2026-01-12"), false, List.of(), null)));
        told.tell(ReportedIceberg.class, List.of(new ReportedIceberg(0, null, null, null, 0, levels(0))));
        return Assembly.of(told, Instant.parse("2026-01-12T10:00:00Z"));
    }

    private static void theNetwork(ReportDraft told, String title) {
        told.tell(
                ReportedNetwork.class,
                List.of(new ReportedNetwork(
                        new UUID(0, 1),
                        title,
                        "WELFARE",
                        Phase.CLOSING,
                        on("2025-09-01"),
                        on("2026-06-30"),
                        List.of("profession", "citizen", "relative", "company"),
                        null,
                        List.of())));
        told.tell(
                ReportedTheme.class,
                List.of(new ReportedTheme(
                        "Ensomhed blandt ældre borgere",
                        "Mange ældre bor alene, og ingen opdager, når dagene bliver lange. Hjemmeplejen ser det, biblioteket ser"
                                + " det, og naboerne ser det, men hver for sig.",
                        "At ingen over 75 er alene mod sin vilje en hel uge.",
                        "Rammen for hjemmeplejens tid. Loven om aktindsigt og samtykke.",
                        "Hvem der tager kontakten, hvor det sker, og hvad vi kalder det.")));
        told.tell(
                ReportedFocus.class,
                List.of(new ReportedFocus(
                        "Det første halve år efter, at en ægtefælle er død.",
                        List.of(
                                "Naboer, der gerne vil, men ikke ved hvordan",
                                "Steder, hvor man må komme uden ærinde"))));
        told.tell(
                ReportedStep.class,
                List.of(
                        step(Phase.MANDATE, "2025-09-01"),
                        step(Phase.STARTUP, "2025-09-22"),
                        step(Phase.DESIGN, "2025-10-06"),
                        step(Phase.FOCUS, "2025-11-03"),
                        step(Phase.DISCOVERY, "2025-11-24"),
                        new ReportedStep(
                                Phase.FOCUS,
                                Direction.BACK,
                                on("2025-12-15"),
                                false,
                                List.of(),
                                "Vi havde talt med dem, der allerede kom. Dem, vi ledte efter, var vi gået forbi."),
                        step(Phase.DISCOVERY, "2026-01-12"),
                        step(Phase.THEMING, "2026-02-09"),
                        new ReportedStep(
                                Phase.IDEATION,
                                Direction.FORWARD,
                                on("2026-02-23"),
                                true,
                                List.of("decision-missing"),
                                "Beslutningen var truffet på mødet, men ikke skrevet ned endnu."),
                        step(Phase.TRIAL, "2026-03-16"),
                        step(Phase.EVALUATION, "2026-05-25"),
                        step(Phase.CLOSING, "2026-06-15"),
                        step(null, "2026-06-30")));
    }

    private static ReportedStep step(Phase phase, String day) {
        return new ReportedStep(phase, Direction.FORWARD, on(day), false, List.of(), null);
    }

    private static void thePeople(ReportDraft told) {
        List<TookPart> all = new ArrayList<>();
        IntStream.range(0, 7).forEach(each -> all.add(new TookPart("profession", each > 0)));
        IntStream.range(0, 5).forEach(_ -> all.add(new TookPart("citizen", true)));
        all.add(new TookPart("relative", true));
        all.add(new TookPart("relative", false));
        told.tell(TookPart.class, all);
        told.tell(
                ReportedCitizens.class,
                List.of(new ReportedCitizens(List.of(CitizenRole.CO_EXPLORER, CitizenRole.TESTER), null)));
    }

    private static void theDiscovery(ReportDraft told, int size) {
        told.tell(
                ReportedFinding.class,
                List.of(
                        new ReportedFinding(
                                "De fleste siger nej til et tilbud og ja til en nabo.", true, 4, on("2026-01-20")),
                        new ReportedFinding(
                                "Hjemmeplejen skriver ensomhed i journalen, og ingen læser det felt.",
                                false,
                                0,
                                on("2026-01-22")),
                        new ReportedFinding(
                                "Torsdag eftermiddag er der flest alene på biblioteket.", true, 1, on("2026-01-29"))));
        told.tell(
                ReportedIceberg.class,
                List.of(new ReportedIceberg(
                        34,
                        new BigDecimal("0.8824"),
                        new BigDecimal("0.6176"),
                        new BigDecimal("0.4118"),
                        9,
                        levels(size))));
        told.tell(
                ReportedValueHypothesis.class,
                List.of(
                        new ReportedValueHypothesis(
                                BottomLine.QUALITY,
                                "Besøg af en, man kender, giver flere gode dage.",
                                "De ældre, og deres børn i en anden by"),
                        new ReportedValueHypothesis(
                                BottomLine.WELL_BEING,
                                "Hjemmehjælpere går roligere hjem, når de ved, at nogen kommer.",
                                "Hjemmeplejen")));
    }

    private static List<ReportedIceberg.Level> levels(int size) {
        int[] counts = {4 * size, 8 * size, 10 * size, 12 * size};
        List<ReportedIceberg.Level> levels = new ArrayList<>();
        for (IcebergLevel level : IcebergLevel.values()) {
            levels.add(new ReportedIceberg.Level(
                    level,
                    IntStream.range(0, counts[level.ordinal()])
                            .mapToObj(each -> new Statement(
                                    "Vi venter, til nogen spørger, og den, der er alene, spørger ikke (" + (each + 1)
                                            + ").",
                                    NodeStatus.values()[each % 3],
                                    each % 2 == 0 ? "citizen" : "profession",
                                    each % 4))
                            .toList()));
        }
        return levels;
    }

    private static void theIdeas(ReportDraft told) {
        told.tell(
                ReportedTrack.class,
                List.of(
                        new ReportedTrack(
                                "Naboen først",
                                "Det nære kommer før det tilrettelagte.",
                                1,
                                "Her er flest fund, og det koster mindst.",
                                2),
                        new ReportedTrack("Steder uden ærinde", null, null, null, 1)));
        told.tell(
                ReportedIdea.class,
                List.of(
                        new ReportedIdea(
                                "Besøg i opgangen",
                                "To naboer i hver opgang ved, hvem de kan ringe til.",
                                "Naboskab",
                                IdeaState.ADOPTED,
                                "Prøvet i tre opgange og taget imod i alle.",
                                on("2026-05-20")),
                        new ReportedIdea(
                                "Torsdagskaffe på biblioteket",
                                "Kaffe uden tilmelding hver torsdag kl. 14.",
                                "Steder",
                                IdeaState.REJECTED,
                                "De, der kom, var ikke alene i forvejen.",
                                on("2026-05-11")),
                        new ReportedIdea(
                                "En app til besøgsvenner",
                                "Match på interesser.",
                                null,
                                IdeaState.PARKED,
                                "Ingen bad om den.",
                                on("2026-02-25"))));
        told.tell(
                ReportedDecision.class,
                List.of(new ReportedDecision(
                        Phase.IDEATION,
                        "Hvilke idéer der prøves",
                        "Besøg i opgangen og torsdagskaffe.",
                        "De scorede højest på værdi og gennemførlighed, og de kan prøves på tre måneder.",
                        on("2026-03-10"),
                        false)));
    }

    private static void theTrials(ReportDraft told) {
        told.tell(
                ReportedTrial.class,
                List.of(
                        new ReportedTrial(
                                "Besøg i opgangen",
                                "Når to naboer kender hinandens numre, bliver en lang dag opdaget samme dag.",
                                "Tre opgange i Hyldespjældet",
                                on("2026-03-16"),
                                on("2026-05-16"),
                                List.of("Hjemmeplejen Nord", "Boligsocial indsats"),
                                TrialStage.NEXT_STEP,
                                NextStep.IMPLEMENT,
                                "Alle tre opgange vil fortsætte uden os.",
                                "Det virker, når den første, der banker på, er en, man har set før.",
                                new BigDecimal("12000"),
                                new BigDecimal("8450.50"),
                                List.of(
                                        measured(
                                                BottomLine.QUALITY,
                                                "Dage uden selskab om ugen",
                                                "dage",
                                                GoodDirection.LOWER,
                                                "4.5",
                                                "2.0",
                                                "2.25",
                                                38),
                                        measured(
                                                BottomLine.WELL_BEING,
                                                "Ro ved fyraften, hjemmeplejen",
                                                "1–5",
                                                GoodDirection.HIGHER,
                                                "3.1",
                                                "4",
                                                "3.1",
                                                12),
                                        measured(
                                                BottomLine.ECONOMY,
                                                "Akutte kald om aftenen",
                                                "kald pr. uge",
                                                GoodDirection.LOWER,
                                                "6",
                                                "4",
                                                null,
                                                null)),
                                List.of(
                                        "Uge 2: sedlen i opgangen virker ikke. Vi banker på.",
                                        "Uge 5: de ringer til hinanden nu.")),
                        new ReportedTrial(
                                "Torsdagskaffe på biblioteket",
                                "Når der er kaffe uden ærinde, kommer de, der ellers er alene.",
                                "Albertslund Bibliotek",
                                on("2026-03-19"),
                                on("2026-05-07"),
                                List.of("Kultur & Fritid"),
                                TrialStage.NEXT_STEP,
                                NextStep.STOP,
                                "Vi nåede ikke dem, vi ledte efter.",
                                "Et åbent tilbud når dem, der allerede går ud. De andre skal inviteres af nogen.",
                                new BigDecimal("5000"),
                                new BigDecimal("3200"),
                                List.of(measured(
                                        BottomLine.QUALITY,
                                        "Andel, der ellers var alene",
                                        "procent",
                                        GoodDirection.HIGHER,
                                        "20",
                                        "50",
                                        "12",
                                        41)),
                                List.of())));
    }

    private static ReportedTrial.Measured measured(
            BottomLine line,
            String indicator,
            String unit,
            GoodDirection good,
            String before,
            String target,
            String after,
            Integer n) {
        BigDecimal baseline = new BigDecimal(before);
        BigDecimal actual = after == null ? null : new BigDecimal(after);
        return new ReportedTrial.Measured(
                line,
                indicator,
                unit,
                "Samme spørgsmål før og efter",
                good,
                baseline,
                new BigDecimal(target),
                actual,
                n,
                after == null ? null : on("2026-05-16"),
                Outcome.of(good, baseline, actual));
    }

    private static void theBase(ReportDraft told) {
        told.tell(
                ReportedHandover.class,
                List.of(
                        new ReportedHandover(
                                "Besøg i opgangen, hele året",
                                "To naboer i hver opgang, og en, de kan ringe til i boligselskabet.",
                                "Boligsocial indsats",
                                "IMPLEMENTED",
                                "En kontakt i boligselskabet",
                                "To timer om ugen",
                                on("2026-05-18"),
                                on("2026-05-26"),
                                "Ja, fra sommeren.",
                                on("2026-06-08"),
                                null,
                                null,
                                List.of(new ReportedHandover.Use(3, UseAnswer.ADJUSTED, "Nu også i blok 7."))),
                        new ReportedHandover(
                                "Journalfeltet læses om torsdagen",
                                "Visitator læser feltet og ringer.",
                                "Hjemmeplejen Nord",
                                "DECLINED",
                                null,
                                null,
                                on("2026-05-18"),
                                on("2026-06-01"),
                                "Der er ikke timer til det i år.",
                                null,
                                null,
                                null,
                                List.of())));
        told.tell(
                ReportedStand.class,
                List.of(
                        new ReportedStand("EVALUATION", true, "Boligsocial indsats måler om et år.", on("2026-06-01")),
                        new ReportedStand("SPREAD", true, "To boligselskaber har spurgt.", on("2026-06-01"))));
        told.tell(
                ReportedEvaluationPlan.class,
                List.of(new ReportedEvaluationPlan(
                        "Færre lange dage om et år",
                        "Dage uden selskab om ugen",
                        "dage",
                        GoodDirection.LOWER,
                        new BigDecimal("4.5"),
                        on("2027-05-16"),
                        12,
                        "Boligsocial indsats",
                        List.of(new ReportedEvaluationPlan.Evaluated(
                                on("2026-06-20"),
                                new BigDecimal("2.5"),
                                35,
                                "Sommeren er den nemme tid.",
                                Outcome.BETTER)))));
        told.tell(
                ReportedSpread.class,
                List.of(new ReportedSpread(
                        "Besøg i opgangen",
                        "Boligselskabet Morbærhaven",
                        SpreadStage.TRANSLATED,
                        false,
                        List.of(new ReportedSpread.Condition(
                                SpreadStage.TRANSLATED,
                                "De kalder det opgangsvenner og begynder med to.",
                                on("2026-06-12"))))));
        told.tell(
                ReportedDeliverable.class,
                List.of(new ReportedDeliverable(
                        "To prøvehandlinger, en overlevering, og hvad vi lærte af den, der blev stoppet.",
                        on("2026-06-10"))));
        told.tell(
                ReportedStory.class,
                List.of(new ReportedStory(
                        "Kaffen på anden sal",
                        "Jeg havde boet over for hende i elleve år og kendte ikke hendes navn. Nu har jeg hendes nøgle.\n\nDet er ikke et projekt. Det er bare mandag.",
                        "citizen")));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
