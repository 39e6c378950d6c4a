package dk.tvaers.testing;

import java.util.concurrent.ThreadLocalRandom;

/** Words that stand nowhere else. Of letters alone: digits in a row can be a personal number, which is masked wherever it is written. */
public final class Marks {
    private static final int LENGTH = 12;

    private Marks() {}

    public static String fresh() {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
