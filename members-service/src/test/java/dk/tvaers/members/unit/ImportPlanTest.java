package dk.tvaers.members.unit;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.csv.RowProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ImportPlanTest {
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
    void createsTheTreeWithItsDepartments() {
        List<UnitState> tree = tree(MUNICIPALITY, HEALTH, CULTURE, CARE, EAST);

        assertNull(unit(tree, "K").parentId());
        assertNull(unit(tree, "K").departmentId());
        assertEquals(unit(tree, "K").id(), unit(tree, "H").parentId());
        assertEquals(unit(tree, "H").id(), unit(tree, "H").departmentId());
        assertEquals(unit(tree, "care").id(), unit(tree, "east").parentId());
        assertEquals(unit(tree, "H").id(), unit(tree, "east").departmentId());
    }

    @Test
    void takesParentsAfterTheirChildren() {
        List<UnitState> tree = tree(EAST, CARE, HEALTH, MUNICIPALITY);

        assertEquals(unit(tree, "H").id(), unit(tree, "east").departmentId());
    }

    @Test
    void theSameAgainChangesNothing() {
        UnitRow[] rows = {MUNICIPALITY, HEALTH, CULTURE, CARE, EAST};

        assertEquals(new ImportPlan(List.of(), List.of(), 5, List.of()), plan(tree(rows), rows));
    }

    @Test
    void changesOnlyWhatChanged() {
        List<UnitState> stored = tree(MUNICIPALITY, HEALTH, CULTURE, CARE, EAST);
        UnitRow renamed = new UnitRow(2, "care", "Hjemmeplejen", "H", UnitLevel.UNIT, DAY, DAY.plusYears(9));

        ImportPlan plan = plan(stored, renamed, row(3, "west", "care", UnitLevel.UNIT), HEALTH);

        assertEquals(List.of("west"), numbers(plan.created()));
        assertEquals(List.of("care"), numbers(plan.changed()));
        assertEquals(unit(stored, "care").id(), plan.changed().getFirst().id());
        assertEquals(1, plan.unchanged());
    }

    @Test
    void movesTheWholeBranchToAnotherDepartment() {
        List<UnitState> stored = tree(MUNICIPALITY, HEALTH, CULTURE, CARE, EAST);

        ImportPlan plan = plan(stored, row(2, "care", "C", UnitLevel.UNIT));

        assertEquals(List.of("care", "east"), numbers(plan.changed()));
        assertEquals(unit(stored, "C").id(), unit(after(stored, plan), "east").departmentId());
        assertEquals(0, plan.unchanged());
    }

    @Test
    void findsParentsThatAreOnlyStored() {
        List<UnitState> stored = tree(MUNICIPALITY, HEALTH);

        ImportPlan plan = plan(stored, CARE);

        assertEquals(unit(stored, "H").id(), unit(plan.created(), "care").departmentId());
    }

    @Test
    void whatStandsAboveTheDepartmentsHasNone() {
        List<UnitState> tree = tree(MUNICIPALITY, row(3, "staff", "K", UnitLevel.UNIT));

        assertNull(unit(tree, "staff").departmentId());
    }

    @Test
    void aVeryDeepTreeIsNoProblem() {
        UnitRow[] rows = new UnitRow[20_000];
        Arrays.setAll(
                rows,
                i -> row(
                        i + 2, "n" + i, i == 0 ? null : "n" + (i - 1), i == 0 ? UnitLevel.DEPARTMENT : UnitLevel.UNIT));

        List<UnitState> tree = tree(rows);

        UUID department = unit(tree, "n0").id();
        assertTrue(tree.stream().allMatch(each -> department.equals(each.departmentId())));
    }
}
