package dk.tvaers.members.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was true of one thing, from day to day; never two at once, there may be gaps. Two timelines that say the same are equal, however they
 * came about.
 *
 * @param spans by day
 */
public record Timeline<T>(List<Span<T>> spans) {
    public Timeline {
        spans = joined(spans);
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    private static <T> List<Span<T>> joined(List<Span<T>> spans) {
        List<Span<T>> joined = new ArrayList<>();
        for (Span<T> next : spans) {
            Span<T> last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && (last.to() == null || !last.to().isBefore(next.from()))) {
                throw new IllegalArgumentException("two at once");
            }
            if (last != null && last.runsInto(next)) {
                joined.set(joined.size() - 1, new Span<>(last.from(), next.to(), last.value()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    /**
     * From this day on it is so, whatever was said of later days before; what was before the day stays.
     *
     * @param to last day; none while it lasts
     */
    public Timeline<T> from(LocalDate day, @Nullable LocalDate to, T value) {
        List<Span<T>> changed = new ArrayList<>(until(day.minusDays(1)).spans);
        changed.add(new Span<>(day, to, value));
        return new Timeline<>(changed);
    }

    /** Nothing after this day. */
    public Timeline<T> until(LocalDate last) {
        return new Timeline<>(spans.stream()
                .filter(span -> !span.from().isAfter(last))
                .map(span -> span.until(last))
                .toList());
    }

    /** Its first day is this one: what was before falls away, what was first begins then. */
    public Timeline<T> beginning(LocalDate first) {
        List<Span<T>> kept = new ArrayList<>(spans.stream()
                .filter(span -> span.to() == null || !span.to().isBefore(first))
                .toList());
        if (!kept.isEmpty()) {
            kept.set(0, new Span<>(first, kept.getFirst().to(), kept.getFirst().value()));
        }
        return new Timeline<>(kept);
    }

    public Optional<T> on(LocalDate day) {
        return spans.stream().filter(span -> span.holdsOn(day)).map(Span::value).findFirst();
    }

    /** The same days with other values, none of them absent. */
    public <R> Timeline<R> mapped(Function<T, R> value) {
        return new Timeline<>(spans.stream()
                .map(span -> new Span<>(span.from(), span.to(), value.apply(span.value())))
                .toList());
    }

    /** Only the days with such values. */
    public Timeline<T> where(Predicate<T> fits) {
        return new Timeline<>(
                spans.stream().filter(span -> fits.test(span.value())).toList());
    }
}
