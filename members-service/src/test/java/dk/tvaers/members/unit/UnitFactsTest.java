package dk.tvaers.members.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.timeline.Span;
import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitFactsTest {
    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate BEGAN = LocalDate.of(2014, 6, 1);
    private static final LocalDate REFORM = LocalDate.of(2026, 1, 1);

    private static UnitState state(String name, LocalDate from, LocalDate to) {
        return new UnitState(ID, "4711", name, null, null, UnitLevel.UNIT, from, to);
    }

    private static UnitFacts named(String name) {
        return new UnitFacts(name, null, null, UnitLevel.UNIT);
    }

    private static Timeline<UnitFacts> known() {
        return UnitFacts.history(Timeline.empty(), state("Øst", BEGAN, null), REFORM);
    }

    @Test
    void aNewUnitIsWhatItIsFromItsFirstDay() {
        assertEquals(List.of(new Span<>(BEGAN, null, named("Øst"))), known().spans());
    }

    @Test
    void aReorganisationLeavesThePast() {
        assertEquals(
                List.of(
                        new Span<>(BEGAN, REFORM.minusDays(1), named("Øst")),
                        new Span<>(REFORM, null, named("Øst og Vest"))),
                UnitFacts.history(known(), state("Øst og Vest", BEGAN, null), REFORM)
                        .spans());
    }

    @Test
    void aUnitThatCloses() {
        LocalDate last = LocalDate.of(2026, 6, 30);

        assertEquals(
                List.of(new Span<>(BEGAN, last, named("Øst"))),
                UnitFacts.history(known(), state("Øst", BEGAN, last), REFORM).spans());
        assertEquals(
                List.of(new Span<>(BEGAN, LocalDate.of(2025, 6, 30), named("Øst"))),
                UnitFacts.history(known(), state("Øst", BEGAN, LocalDate.of(2025, 6, 30)), REFORM)
                        .spans());
    }

    @Test
    void aUnitThatComesBackKeepsWhatItWas() {
        LocalDate last = LocalDate.of(2020, 12, 31);
        Timeline<UnitFacts> closed = known().until(last);

        assertEquals(
                List.of(new Span<>(BEGAN, last, named("Øst")), new Span<>(REFORM, null, named("Øst"))),
                UnitFacts.history(closed, state("Øst", REFORM, null), REFORM.plusDays(3))
                        .spans());
    }

    @Test
    void anEarlierFirstDayIsACorrection() {
        assertEquals(
                List.of(new Span<>(BEGAN.minusYears(3), null, named("Øst"))),
                UnitFacts.history(known(), state("Øst", BEGAN.minusYears(3), null), REFORM)
                        .spans());
    }
}
