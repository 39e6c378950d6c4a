package dk.tvaers.members.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Position NURSE = new Position(UUID.randomUUID(), "sygeplejerske");

    private static Timeline<Position> since2014(Position position) {
        return Timeline.<Position>empty().from(LocalDate.of(2014, 6, 1), null, position);
    }

    private static Map<String, Timeline<Position>> ten() {
        Map<String, Timeline<Position>> ten = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            ten.put("n" + i, since2014(NURSE));
        }
        return ten;
    }

    private static StaffPlan without(int people) {
        var left = ten();
        for (int i = 0; i < people; i++) {
            left.remove("n" + i);
        }
        return StaffPlan.of(ten(), left, YESTERDAY, TODAY);
    }

    @Test
    void theSameStaffChangesNothing() {
        assertEquals(new StaffPlan(Map.of(), 10, 0), StaffPlan.of(ten(), ten(), YESTERDAY, TODAY));
    }

    @Test
    void whoIsNotNamedHasALastDay() {
        StaffPlan plan = without(1);

        assertEquals(1, plan.ended());
        assertEquals(Map.of("n0", since2014(NURSE).until(YESTERDAY)), plan.positions());
    }

    @Test
    void moreThanTheShareAsksForConfirmation() {
        assertFalse(without(1).endsMoreThan(0.1));
        assertTrue(without(2).endsMoreThan(0.1));
        assertFalse(StaffPlan.of(Map.of(), ten(), YESTERDAY, TODAY).endsMoreThan(0.1));
    }

    @Test
    void whoLeftBeforeDoesNotLeaveAgain() {
        var gone = Map.of("n0", since2014(NURSE).until(YESTERDAY));

        assertEquals(new StaffPlan(Map.of(), 0, 0), StaffPlan.of(gone, Map.of(), YESTERDAY, TODAY));
    }
}
