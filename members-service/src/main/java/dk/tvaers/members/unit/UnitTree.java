package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.csv.RowProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree as it would be with an import laid over it. Rows that would break it are left out, and what is stored stays as it is
 * in their place; since that can leave others without their parent, the rows are judged until none falls any more.
 */
final class UnitTree {
    private final Map<String, Placed> stored = new HashMap<>();
    private final Map<String, UnitRow> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> childrenInFile = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /** A unit's place in the tree, by numbers. */
    private record Placed(@Nullable String parent, UnitLevel level) {}

    UnitTree(Collection<UnitState> units, List<UnitRow> imported) {
        Map<Object, String> numbers = new HashMap<>();
        units.forEach(unit -> numbers.put(unit.id(), unit.number()));
        units.forEach(unit -> stored.put(unit.number(), new Placed(numbers.get(unit.parentId()), unit.level())));
        imported.forEach(this::add);
        int before;
        do {
            before = problems.size();
            leaveOutOrphans();
            leaveOutMisplaced();
            leaveOutCycles();
        } while (problems.size() > before);
    }

    /** The rows that fit, by number. */
    Map<String, UnitRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    @Nullable
    String parentOf(String number) {
        Placed placed = placed(number);
        return placed == null ? null : placed.parent();
    }

    @Nullable
    UnitLevel levelOf(String number) {
        Placed placed = placed(number);
        return placed == null ? null : placed.level();
    }

    private @Nullable Placed placed(String number) {
        UnitRow row = rows.get(number);
        return row == null ? stored.get(number) : new Placed(row.parentNumber(), row.level());
    }

    private void add(UnitRow row) {
        UnitRow first = rows.putIfAbsent(row.number(), row);
        if (first != null) {
            problems.add(RowProblem.of(row.line(), "row-number-double", first.line()));
        } else if (row.parentNumber() != null) {
            childrenInFile
                    .computeIfAbsent(row.parentNumber(), _ -> new ArrayList<>())
                    .add(row.number());
        }
    }

    private boolean exists(String number) {
        return rows.containsKey(number) || stored.containsKey(number);
    }

    private void leaveOut(UnitRow row, String code) {
        rows.remove(row.number());
        problems.add(RowProblem.of(row.line(), code));
    }

    private void leaveOutOrphans() {
        Deque<String> toJudge = new ArrayDeque<>(rows.keySet());
        while (!toJudge.isEmpty()) {
            UnitRow row = rows.get(toJudge.remove());
            if (row != null && row.parentNumber() != null && !exists(row.parentNumber())) {
                leaveOut(row, "row-parent-unknown");
                toJudge.addAll(childrenInFile.getOrDefault(row.number(), List.of()));
            }
        }
    }

    private void leaveOutMisplaced() {
        for (UnitRow row : List.copyOf(rows.values())) {
            if (!fits(row.level(), row.parentNumber())) {
                leaveOut(row, "row-level-misplaced");
            }
        }
        // A stored department that the file does not name may not end up below a mere unit either.
        for (var unit : stored.entrySet()) {
            String parent = unit.getValue().parent();
            if (parent != null
                    && !rows.containsKey(unit.getKey())
                    && rows.containsKey(parent)
                    && !fits(unit.getValue().level(), parent)) {
                leaveOut(rows.get(parent), "row-level-misplaced");
            }
        }
    }

    private boolean fits(UnitLevel level, @Nullable String parent) {
        return switch (level) {
            case MUNICIPALITY -> parent == null;
            case DEPARTMENT -> parent == null || levelOf(parent) != UnitLevel.UNIT;
            case UNIT -> true;
        };
    }

    private void leaveOutCycles() {
        Set<String> judged = new HashSet<>();
        for (String start : List.copyOf(rows.keySet())) {
            List<String> path = new ArrayList<>();
            Set<String> onPath = new HashSet<>();
            String at = start;
            while (at != null && judged.add(at)) {
                path.add(at);
                onPath.add(at);
                at = parentOf(at);
            }
            if (at != null && onPath.contains(at)) {
                path.subList(path.indexOf(at), path.size()).forEach(this::leaveOutOfCycle);
            }
        }
    }

    private void leaveOutOfCycle(String number) {
        UnitRow row = rows.get(number);
        if (row != null) {
            leaveOut(row, "row-cycle");
        }
    }
}
