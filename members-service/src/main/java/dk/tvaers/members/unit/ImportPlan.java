package dk.tvaers.members.unit;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.csv.RowProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do to the tree.
 *
 * @param created units that did not exist
 * @param changed units that change, also those the file does not name whose department changes because one above them moves
 * @param unchanged how many rows say what is known already
 * @param problems by line
 */
record ImportPlan(List<UnitState> created, List<UnitState> changed, int unchanged, List<RowProblem> problems) {
    static ImportPlan of(Collection<UnitState> stored, UnitFile file) {
        return of(stored, file, _ -> Ids.next());
    }

    /** @param ids the id of a unit that is not stored, by its number */
    static ImportPlan of(Collection<UnitState> stored, UnitFile file, Function<String, UUID> ids) {
        return new Draft(stored, file, ids).plan();
    }

    private static final class Draft {
        private final Map<String, UnitState> stored = new LinkedHashMap<>();
        private final UnitTree tree;
        private final Map<String, UUID> ids = new LinkedHashMap<>();
        /** Number of the department by number of the unit; null above the departments. */
        private final Map<String, @Nullable String> departments = new HashMap<>();

        private final List<RowProblem> problems;

        Draft(Collection<UnitState> units, UnitFile file, Function<String, UUID> newIds) {
            units.forEach(unit -> stored.put(unit.number(), unit));
            tree = new UnitTree(units, file.rows());
            units.forEach(unit -> ids.put(unit.number(), unit.id()));
            tree.rows().keySet().forEach(number -> ids.computeIfAbsent(number, newIds));
            problems = new ArrayList<>(file.problems());
            problems.addAll(tree.problems());
            problems.sort(Comparator.comparingLong(RowProblem::line).thenComparing(RowProblem::code));
        }

        ImportPlan plan() {
            List<UnitState> created = new ArrayList<>();
            List<UnitState> changed = new ArrayList<>();
            int unchanged = 0;
            for (String number : ids.keySet()) {
                UnitState before = stored.get(number);
                UnitState after = state(number, before);
                if (before == null) {
                    created.add(after);
                } else if (!after.equals(before)) {
                    changed.add(after);
                } else if (tree.rows().containsKey(number)) {
                    unchanged++;
                }
            }
            return new ImportPlan(created, changed, unchanged, problems);
        }

        private UnitState state(String number, @Nullable UnitState before) {
            UUID id = ids.get(number);
            UUID parent = ids.get(tree.parentOf(number));
            UUID department = ids.get(departmentOf(number));
            UnitRow row = tree.rows().get(number);
            return row == null
                    ? new UnitState(
                            id,
                            number,
                            before.name(),
                            parent,
                            department,
                            before.level(),
                            before.validFrom(),
                            before.validTo())
                    : new UnitState(
                            id, number, row.name(), parent, department, row.level(), row.validFrom(), row.validTo());
        }

        /** Walks up to the nearest department, and remembers it for all it met, so that a deep tree is walked once. */
        private @Nullable String departmentOf(String number) {
            List<String> walked = new ArrayList<>();
            String at = number;
            while (at != null && !departments.containsKey(at) && tree.levelOf(at) != UnitLevel.DEPARTMENT) {
                walked.add(at);
                at = tree.parentOf(at);
            }
            String department = at != null && departments.containsKey(at) ? departments.get(at) : at;
            walked.forEach(each -> departments.put(each, department));
            return department;
        }
    }
}
