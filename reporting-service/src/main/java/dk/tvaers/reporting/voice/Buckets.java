package dk.tvaers.reporting.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as whole days, months or years of UTC, for which sums are kept, and what is left at the edges.
 *
 * @param whole full units
 * @param edges the rest
 */
record Buckets(List<Whole> whole, List<Stretch> edges) {
    /** Nothing was received before or after. */
    private static final Stretch EVER = new Stretch(start(1900), start(9999));

    /** No sums, every input by itself. */
    static Buckets none(Stretch all) {
        return new Buckets(List.of(), List.of(all));
    }

    /** Years, and months before and after them. */
    static Buckets yearsAndMonths(Stretch all) {
        var years = split(all, ChronoUnit.YEARS);
        var months =
                years.edges.stream().map(edge -> split(edge, ChronoUnit.MONTHS)).toList();
        return new Buckets(
                Stream.concat(years.whole.stream(), months.stream().flatMap(each -> each.whole.stream()))
                        .toList(),
                months.stream().flatMap(each -> each.edges.stream()).toList());
    }

    /** Years alone. */
    static Buckets years(Stretch all) {
        return split(all, ChronoUnit.YEARS);
    }

    /** @param cut the unit it lies in is an edge, because only a part of that is wanted for something */
    static Buckets cut(Stretch all, ChronoUnit unit, Instant cut) {
        var begin = floor(cut, unit);
        var part = new Stretch(begin, next(begin, unit));
        var whole = new ArrayList<Whole>();
        var buckets = split(all, unit);
        var edges = new ArrayList<>(buckets.edges);
        for (var each : buckets.whole) {
            if (each.stretch.contains(part)) {
                stretches(each.stretch.from, part.from, part.until, each.stretch.until)
                        .forEach(rest -> whole.add(new Whole(unit, rest)));
                edges.add(part);
            } else {
                whole.add(each);
            }
        }
        return new Buckets(whole, edges);
    }

    private static Buckets split(Stretch all, ChronoUnit unit) {
        var from = floor(all.from, unit);
        var first = from.equals(all.from) ? from : next(from, unit);
        var last = floor(all.until, unit);
        return first.isBefore(last)
                ? new Buckets(
                        List.of(new Whole(unit, new Stretch(first, last))), stretches(all.from, first, last, all.until))
                : none(all);
    }

    /** Those of the two that are not empty. */
    private static List<Stretch> stretches(Instant from, Instant until, Instant otherFrom, Instant otherUntil) {
        return Stream.of(new Stretch(from, until), new Stretch(otherFrom, otherUntil))
                .filter(stretch -> stretch.from.isBefore(stretch.until))
                .toList();
    }

    private static Instant floor(Instant at, ChronoUnit unit) {
        var day = at.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        return (switch (unit) {
                    case YEARS -> day.withDayOfYear(1);
                    case MONTHS -> day.withDayOfMonth(1);
                    default -> day;
                })
                .toInstant();
    }

    private static Instant next(Instant start, ChronoUnit unit) {
        return start.atOffset(ZoneOffset.UTC).plus(1, unit).toInstant();
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Units without a gap. */
    record Whole(ChronoUnit unit, Stretch stretch) {
        static String[] units(List<Whole> all) {
            return all.stream().map(whole -> whole.unit.name()).toArray(String[]::new);
        }

        static List<Stretch> stretches(List<Whole> all) {
            return all.stream().map(Whole::stretch).toList();
        }
    }

    /**
     * Without a gap.
     *
     * @param from inclusive
     * @param until exclusive
     */
    record Stretch(Instant from, Instant until) {
        static Stretch of(@Nullable Instant from, @Nullable Instant until) {
            return new Stretch(from == null ? EVER.from : from, until == null ? EVER.until : until);
        }

        /** Without the units that begin after a moment. */
        Stretch upTo(Instant moment, ChronoUnit unit) {
            var end = next(floor(moment, unit), unit);
            return end.isBefore(until) ? new Stretch(from, end) : this;
        }

        boolean contains(Stretch other) {
            return !from.isAfter(other.from) && !until.isBefore(other.until);
        }

        static String[] beginnings(List<Stretch> all) {
            return all.stream().map(stretch -> stretch.from.toString()).toArray(String[]::new);
        }

        static String[] ends(List<Stretch> all) {
            return all.stream().map(stretch -> stretch.until.toString()).toArray(String[]::new);
        }
    }
}
