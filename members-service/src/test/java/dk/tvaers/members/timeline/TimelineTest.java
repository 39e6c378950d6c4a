package dk.tvaers.members.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    private static Timeline<String> since(LocalDate day, String value) {
        return Timeline.<String>empty().from(day, null, value);
    }

    @Test
    void whatChangesLeavesWhatWas() {
        Timeline<String> changed = since(SPRING, "a").from(SUMMER, null, "b");

        assertEquals(
                List.of(new Span<>(SPRING, SUMMER.minusDays(1), "a"), new Span<>(SUMMER, null, "b")), changed.spans());
        assertEquals(Optional.of("a"), changed.on(SUMMER.minusDays(1)));
        assertEquals(Optional.of("b"), changed.on(SUMMER));
        assertEquals(Optional.empty(), changed.on(SPRING.minusDays(1)));
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        assertEquals(since(SPRING, "a"), since(SPRING, "a").from(SUMMER, null, "a"));
    }

    @Test
    void aChangeThatCountsFromEarlierReplacesWhatWasSaidOfLaterDays() {
        assertEquals(
                since(SPRING, "a").from(SUMMER, null, "c"),
                since(SPRING, "a").from(AUTUMN, null, "b").from(SUMMER, null, "c"));
    }

    @Test
    void endsAndMayBeginAgain() {
        Timeline<String> again = since(SPRING, "a").until(SUMMER).from(AUTUMN, null, "a");

        assertEquals(2, again.spans().size());
        assertEquals(Optional.empty(), again.on(AUTUMN.minusDays(1)));
        assertEquals(Timeline.empty(), again.until(SPRING.minusDays(1)));
    }

    @Test
    void beginsWhenItIsSaidToBegin() {
        Timeline<String> known = since(SPRING, "a").from(SUMMER, null, "b");

        assertEquals(since(AUTUMN, "b"), known.beginning(AUTUMN));
        assertEquals(
                SPRING.minusYears(1),
                known.beginning(SPRING.minusYears(1)).spans().getFirst().from());
    }

    @Test
    void twoThingsAreNotTrueAtOnce() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Timeline<>(List.of(new Span<>(SPRING, null, "a"), new Span<>(SUMMER, null, "b"))));
        assertThrows(IllegalArgumentException.class, () -> new Span<>(SUMMER, SPRING, "a"));
    }
}
