package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import dk.tvaers.privacy.PersonalNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * How long it takes to mask personal numbers in a million characters of what citizens write, and of what somebody would write to make it
 * slow. The fastest look counts: it is one thread that waits for nothing, so whatever took longer was other work of the machine.
 */
final class MaskingRun {
    private static final int MILLION = 1_000_000;
    private static final int WARM_UP = 60;
    private static final int LOOKS = 60;
    private static final double GOAL_MILLIS = 20;
    private static final int TIMES = 4;
    /** Four when linear, sixteen when quadratic; between them what the machine's caches cost. */
    private static final double MOST_TIMES = 5;

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(
                "prose with a number in every thousand characters",
                "Vi mødes i beboerhuset hver tirsdag kl. 10, men bussen kører ikke længere forbi. ".repeat(12)
                        + "Min mor er 010190-1234. ");
        TEXTS.put("nothing but numbers", "010190-1234, ");
        TEXTS.put("a digit and a blank", "0 1 0 1 9 0 1 2 3 4 ");
        TEXTS.put("digits in one", "0101901234");
        TEXTS.put("tags without an end", "<a 01 ");
        TEXTS.put("percent signs encoded without end", "%25");
        TEXTS.put("references to references", "&amp;#48;");
    }

    private final Progress progress;

    MaskingRun(Progress progress) {
        this.progress = progress;
    }

    Table done() {
        var table = new Table();
        TEXTS.forEach((name, piece) -> {
            progress.say("masking: %s", name);
            var once = timed(of(piece, MILLION));
            var more = timed(of(piece, TIMES * MILLION));
            table.judged(
                    text("masking 1,000,000 characters: %s", name),
                    text("%.1f ms, p50 %.1f ms", fastest(once), millis(once, 50)),
                    text("< %.0f ms", GOAL_MILLIS),
                    fastest(once) < GOAL_MILLIS);
            var times = fastest(more) / fastest(once);
            table.judged(
                    text("%d times as many", TIMES),
                    text("%.1f ms = × %.1f", fastest(more), times),
                    text("≤ × %.0f", MOST_TIMES),
                    times <= MOST_TIMES);
        });
        return table;
    }

    private static String of(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static Histogram timed(String text) {
        var masked = 0L;
        for (var i = 0; i < WARM_UP; i++) {
            masked += PersonalNumbers.mask(text).count();
        }
        var took = new Histogram(3);
        for (var i = 0; i < LOOKS; i++) {
            var begin = System.nanoTime();
            masked -= PersonalNumbers.mask(text).count();
            took.recordValue(System.nanoTime() - begin);
        }
        if (masked != 0) {
            throw new IllegalStateException("The same text was masked differently");
        }
        return took;
    }

    private static double fastest(Histogram took) {
        return took.getMinValue() / 1e6;
    }

    private static double millis(Histogram took, double percentile) {
        return took.getValueAtPercentile(percentile) / 1e6;
    }
}
