package dk.tvaers.pictures;

import java.time.Duration;

/** What waiting is counted in. */
public enum TimeUnit {
    HOURS(Duration.ofHours(1), Phrase.HOUR, Phrase.HOURS),
    DAYS(Duration.ofDays(1), Phrase.DAY, Phrase.DAYS),
    /** The twelfth of a year of 365.2425 days. */
    MONTHS(Duration.ofSeconds(2_629_746), Phrase.MONTH, Phrase.MONTHS);

    private static final Duration FEW_HOURS = Duration.ofHours(72);

    private final Duration length;
    private final Phrase one;
    private final Phrase many;

    TimeUnit(Duration length, Phrase one, Phrase many) {
        this.length = length;
        this.one = one;
        this.many = many;
    }

    /** Hours up to three days, then days. */
    public static TimeUnit of(Duration time) {
        return time.compareTo(FEW_HOURS) <= 0 ? HOURS : DAYS;
    }

    /** So many of it. */
    public Duration times(long count) {
        return length.multipliedBy(count);
    }

    double in(Duration time) {
        return time.toSeconds() / (double) length.toSeconds();
    }

    String said(double count, Words words) {
        double shown = count < 10 ? Math.round(count * 10) / 10.0 : Math.round(count);
        return words.of(shown == 1 ? one : many, words.number(shown));
    }

    /** Its name alone, under an axis. */
    String name(Words words) {
        return words.of(many, "").strip();
    }
}
