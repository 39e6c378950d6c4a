package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.network.ContributionKind.ATTENDANCE;
import static dk.tvaers.reporting.network.ContributionKind.DECISIONS;
import static dk.tvaers.reporting.network.ContributionKind.EVIDENCE;
import static dk.tvaers.reporting.network.ContributionKind.NODES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Figure.Absence;
import dk.tvaers.reporting.network.NetworkReport.Voice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoicesTest {
    /** 4 of 10 members are citizens; 12 of 40 contributions are theirs: .3 − .4. */
    @Test
    void whoIsThereAndSaysLittleIsBelowZero() {
        var voice = Voices.of(
                List.of(
                        new Contributions(ATTENDANCE, 20, 8),
                        new Contributions(NODES, 8, 2),
                        new Contributions(EVIDENCE, 7, 2),
                        new Contributions(DECISIONS, 5, 0)),
                10,
                4);

        assertEquals(figure("citizen-contributions", 40, "0.3000"), voice.contributions());
        assertEquals(figure("voice-balance", 40, "-0.1000"), voice.balance());
        assertEquals(
                List.of(
                        figure("citizen-contributions", 20, "0.4000"),
                        figure("citizen-contributions", 8, "0.2500"),
                        figure("citizen-contributions", 7, "0.2857"),
                        figure("citizen-contributions", 5, "0.0000")),
                shares(voice));
    }

    /** 2/3 − 1/3, rounded once: .6667 − .3333 would be another figure. */
    @Test
    void theDifferenceIsRoundedOnce() {
        var voice = Voices.of(List.of(new Contributions(NODES, 6, 4)), 6, 2);

        assertEquals(figure("voice-balance", 6, "0.3333"), voice.balance());
    }

    /** The four decisions could be computed from the whole and the other kinds. */
    @Test
    void noKindIsShownBesideASmallOne() {
        var voice = Voices.of(List.of(new Contributions(ATTENDANCE, 20, 8), new Contributions(DECISIONS, 4, 1)), 10, 4);

        assertEquals(figure("citizen-contributions", 24, "0.3750"), voice.contributions());
        assertEquals(
                List.of(
                        absent("citizen-contributions", 20, Absence.TOO_FEW),
                        absent("citizen-contributions", 4, Absence.TOO_FEW)),
                shares(voice));
    }

    @Test
    void aKindThatNobodyContributedToHidesNothing() {
        var voice = Voices.of(List.of(new Contributions(NODES, 5, 1), new Contributions(DECISIONS, 0, 0)), 5, 1);

        assertEquals(
                List.of(
                        figure("citizen-contributions", 5, "0.2000"),
                        absent("citizen-contributions", 0, Absence.UNDEFINED)),
                shares(voice));
    }

    @Test
    void fewMembersOrContributionsHaveNoBalance() {
        var contributions = List.of(new Contributions(NODES, 5, 1));

        assertEquals(
                absent("voice-balance", 5, Absence.TOO_FEW),
                Voices.of(contributions, 4, 1).balance());
        assertEquals(
                absent("voice-balance", 4, Absence.TOO_FEW),
                Voices.of(List.of(new Contributions(NODES, 4, 1)), 5, 1).balance());
        assertEquals(
                absent("voice-balance", 5, Absence.UNDEFINED),
                Voices.of(contributions, 0, 0).balance());
        assertEquals(
                absent("voice-balance", 0, Absence.UNDEFINED),
                Voices.of(List.of(), 5, 1).balance());
    }

    private static List<Figure> shares(Voice voice) {
        return voice.byKind().stream()
                .map(NetworkReport.KindOfContribution::share)
                .toList();
    }

    private static Figure figure(String index, long n, String value) {
        return new Figure(index, n, new BigDecimal(value), null);
    }

    private static Figure absent(String index, long n, @Nullable Absence absence) {
        return new Figure(index, n, null, absence);
    }
}
