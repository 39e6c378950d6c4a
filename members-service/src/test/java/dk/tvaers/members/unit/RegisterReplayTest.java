package dk.tvaers.members.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.timeline.Timeline;
import dk.tvaers.members.unit.RegisterUnit.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterReplayTest {
    private static final LocalDate BEGAN = LocalDate.of(2014, 6, 1);
    private static final LocalDate REFORM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final UUID TOP = UUID.randomUUID();
    private static final UUID HEALTH = UUID.randomUUID();
    private static final UUID CULTURE = UUID.randomUUID();
    private static final UUID EAST = UUID.randomUUID();

    private static RegisterUnit unit(UUID id, String number, UUID parent) {
        return new RegisterUnit(id, List.of(new Validity(BEGAN, null, number, "Enhed " + number, parent)));
    }

    private static RegisterUnit moved(UUID id, String number, UUID before, UUID after, LocalDate day) {
        return new RegisterUnit(
                id,
                List.of(
                        new Validity(BEGAN, day.minusDays(1), number, "Enhed " + number, before),
                        new Validity(day, null, number, "Enhed " + number, after)));
    }

    private static List<RegisterUnit> register(RegisterUnit... more) {
        var register = new ArrayList<>(List.of(unit(TOP, "K", null), unit(HEALTH, "H", TOP), unit(CULTURE, "C", TOP)));
        register.addAll(List.of(more));
        return register;
    }

    private static RegisterReplay replay(List<RegisterUnit> register) {
        return RegisterReplay.of(register, List.of(), TODAY);
    }

    private static Map<String, UnitState> created(RegisterReplay replay) {
        var created = new HashMap<String, UnitState>();
        replay.plan(Map.of(), _ -> Timeline.empty()).created().forEach(state -> created.put(state.number(), state));
        return created;
    }

    @Test
    void levelsFollowFromThePlaceInTheTree() {
        var units = created(replay(register(unit(EAST, "east", HEALTH))));

        assertEquals(UnitLevel.MUNICIPALITY, units.get("K").level());
        assertEquals(UnitLevel.DEPARTMENT, units.get("H").level());
        assertEquals(UnitLevel.UNIT, units.get("east").level());
        assertEquals(units.get("H").id(), units.get("east").departmentId());
        assertEquals(BEGAN, units.get("east").validFrom());
    }

    @Test
    void aUnitThatMovedIsUnderBoth() {
        RegisterReplay replay = replay(register(moved(EAST, "east", HEALTH, CULTURE, REFORM)));
        var units = created(replay);
        var history = replay.history(units.get("east").id());

        assertEquals(
                units.get("H").id(),
                history.on(REFORM.minusDays(1)).orElseThrow().departmentId());
        assertEquals(units.get("C").id(), history.on(REFORM).orElseThrow().departmentId());
        assertEquals(units.get("C").id(), units.get("east").departmentId());
    }

    @Test
    void aUnitBelowOneThatMovedChangesDepartmentWithIt() {
        UUID below = UUID.randomUUID();
        RegisterReplay replay =
                replay(register(moved(EAST, "east", HEALTH, CULTURE, REFORM), unit(below, "below", EAST)));
        var units = created(replay);

        assertEquals(2, replay.history(units.get("below").id()).spans().size());
        assertEquals(1, replay.history(units.get("C").id()).spans().size());
    }

    @Test
    void daysToComeAreLeftToCome() {
        RegisterReplay replay = replay(register(moved(EAST, "east", HEALTH, CULTURE, TODAY.plusDays(1))));
        var units = created(replay);

        assertEquals(units.get("H").id(), units.get("east").departmentId());
    }

    @Test
    void whatEndedHasItsLastDay() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        RegisterUnit gone = new RegisterUnit(EAST, List.of(new Validity(BEGAN, last, "east", "Øst", HEALTH)));

        assertEquals(last, created(replay(register(gone))).get("east").validTo());
    }

    @Test
    void aBadDayLeavesTheUnitAsItWas() {
        RegisterUnit renamed = new RegisterUnit(
                EAST,
                List.of(
                        new Validity(BEGAN, REFORM.minusDays(1), "east", "Øst", HEALTH),
                        new Validity(REFORM, null, "east", " ", HEALTH)));
        RegisterReplay replay = replay(register(renamed));
        UnitState east = created(replay).get("east");

        assertEquals("Øst", east.name());
        assertEquals(1, replay.history(east.id()).spans().size());
        assertEquals(
                List.of("row-name-missing"),
                replay.problems().stream().map(RegisterProblem::code).toList());
    }

    @Test
    void theSameRegisterAgainChangesNothing() {
        var register = register(moved(EAST, "east", HEALTH, CULTURE, REFORM));
        RegisterReplay first = replay(register);
        Map<UUID, UnitState> stored = new HashMap<>();
        created(first).values().forEach(state -> stored.put(state.id(), state));

        RegisterReplay again = RegisterReplay.of(register, stored.values(), TODAY);
        ImportPlan plan = again.plan(stored, first::history);

        assertEquals(new ImportPlan(List.of(), List.of(), 4, List.of()), plan);
    }

    @Test
    void whatCannotBeUsedIsNamedAndStopsNothing() {
        RegisterReplay replay = replay(register(
                unit(EAST, "H", TOP),
                unit(UUID.randomUUID(), " ", TOP),
                new RegisterUnit(UUID.randomUUID(), List.of()),
                unit(UUID.randomUUID(), "orphan", UUID.randomUUID())));

        assertEquals(3, created(replay).size());
        assertEquals(
                List.of("register-number-double", "register-parent-unknown", "row-number-missing"),
                replay.problems().stream().map(RegisterProblem::code).sorted().toList());
        assertTrue(replay.problems().stream().anyMatch(problem -> problem.id().equals(EAST)));
    }
}
