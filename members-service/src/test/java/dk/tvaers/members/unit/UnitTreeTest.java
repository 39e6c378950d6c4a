package dk.tvaers.members.unit;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.csv.RowProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private static final UnitRow MUNICIPALITY = row(2, "K", null, UnitLevel.MUNICIPALITY);
    private static final UnitRow HEALTH = row(3, "H", "K", UnitLevel.DEPARTMENT);
    private static final UnitRow CULTURE = row(4, "C", "K", UnitLevel.DEPARTMENT);
    private static final UnitRow CARE = row(5, "care", "H", UnitLevel.UNIT);
    private static final UnitRow EAST = row(6, "east", "care", UnitLevel.UNIT);

    private static UnitRow row(long line, String number, String parent, UnitLevel level) {
        return new UnitRow(line, number, "Enhed " + number, parent, level, DAY, null);
    }

    private static ImportPlan plan(List<UnitState> stored, UnitRow... rows) {
        return ImportPlan.of(stored, new UnitFile(List.of(rows), List.of()));
    }

    /** The tree after an import into an empty one. */
    private static List<UnitState> tree(UnitRow... rows) {
        ImportPlan plan = plan(List.of(), rows);
        assertEquals(List.of(), plan.problems());
        return plan.created();
    }

    private static List<UnitState> after(List<UnitState> stored, ImportPlan plan) {
        Map<Object, UnitState> units = stored.stream().collect(toMap(UnitState::id, Function.identity()));
        plan.created().forEach(unit -> units.put(unit.id(), unit));
        plan.changed().forEach(unit -> units.put(unit.id(), unit));
        return new ArrayList<>(units.values());
    }

    private static UnitState unit(List<UnitState> units, String number) {
        return units.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(List<UnitState> units) {
        return units.stream().map(UnitState::number).sorted().toList();
    }

    private static RowProblem problem(UnitRow row, String code) {
        return RowProblem.of(row.line(), code);
    }

    @Test
    void usesTheFirstOfDoubleNumbers() {
        UnitRow again = new UnitRow(9, "H", "Igen", null, UnitLevel.UNIT, DAY, null);

        ImportPlan plan = plan(List.of(), MUNICIPALITY, HEALTH, again);

        assertEquals("Enhed H", unit(plan.created(), "H").name());
        assertEquals(List.of(RowProblem.of(9, "row-number-double", HEALTH.line())), plan.problems());
    }

    @Test
    void leavesOutWhatHangsInTheAirWithEverythingBelowIt() {
        UnitRow lost = row(7, "lost", "nowhere", UnitLevel.UNIT);
        UnitRow below = row(8, "below", "lost", UnitLevel.UNIT);

        ImportPlan plan = plan(List.of(), below, lost, MUNICIPALITY);

        assertEquals(List.of("K"), numbers(plan.created()));
        assertEquals(
                List.of(problem(lost, "row-parent-unknown"), problem(below, "row-parent-unknown")), plan.problems());
    }

    @Test
    void leavesOutCyclesAndWhatHangsOnThem() {
        UnitRow a = row(2, "a", "c", UnitLevel.UNIT);
        UnitRow b = row(3, "b", "a", UnitLevel.UNIT);
        UnitRow c = row(4, "c", "b", UnitLevel.UNIT);
        UnitRow hanging = row(5, "hanging", "c", UnitLevel.UNIT);
        UnitRow itself = row(6, "itself", "itself", UnitLevel.UNIT);

        ImportPlan plan = plan(List.of(), a, b, c, hanging, itself, row(7, "fine", null, UnitLevel.UNIT));

        assertEquals(List.of("fine"), numbers(plan.created()));
        assertEquals(
                List.of(
                        problem(a, "row-cycle"),
                        problem(b, "row-cycle"),
                        problem(c, "row-cycle"),
                        problem(hanging, "row-parent-unknown"),
                        problem(itself, "row-cycle")),
                plan.problems());
    }

    @Test
    void leavesOutACycleWithStoredUnits() {
        List<UnitState> stored = tree(MUNICIPALITY, HEALTH, CARE, EAST);
        UnitRow circular = row(2, "care", "east", UnitLevel.UNIT);

        ImportPlan plan = plan(stored, circular);

        assertEquals(new ImportPlan(List.of(), List.of(), 0, List.of(problem(circular, "row-cycle"))), plan);
    }

    @Test
    void letsTwoUnitsChangePlaces() {
        List<UnitState> stored = tree(MUNICIPALITY, HEALTH, CARE, EAST);

        ImportPlan plan = plan(stored, row(2, "care", "east", UnitLevel.UNIT), row(3, "east", "H", UnitLevel.UNIT));

        assertEquals(List.of(), plan.problems());
        assertEquals(
                unit(stored, "east").id(), unit(after(stored, plan), "care").parentId());
    }

    @Test
    void refusesLevelsThatDoNotFitTheirPlace() {
        UnitRow below = row(7, "K2", "K", UnitLevel.MUNICIPALITY);
        UnitRow deep = row(8, "D2", "care", UnitLevel.DEPARTMENT);
        UnitRow child = row(9, "child", "D2", UnitLevel.UNIT);

        ImportPlan plan = plan(List.of(), MUNICIPALITY, HEALTH, CARE, below, deep, child);

        assertEquals(
                List.of(
                        problem(below, "row-level-misplaced"),
                        problem(deep, "row-level-misplaced"),
                        problem(child, "row-parent-unknown")),
                plan.problems());
    }

    @Test
    void refusesToMakeAUnitOfWhatHasDepartmentsBelow() {
        List<UnitState> stored = tree(MUNICIPALITY, HEALTH);
        UnitRow lowered = row(2, "K", null, UnitLevel.UNIT);

        assertEquals(
                List.of(problem(lowered, "row-level-misplaced")),
                plan(stored, lowered).problems());
    }
}
