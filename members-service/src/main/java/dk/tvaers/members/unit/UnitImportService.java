package dk.tvaers.members.unit;

import dk.tvaers.members.timeline.Timeline;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the tree to what a file or a register says: writes and tells what differs, and nothing else. */
@ApplicationScoped
public class UnitImportService {
    private final UnitRepository units;
    private final UnitHistory history;
    private final UnitEvents events;
    private final MunicipalCalendar calendar;

    UnitImportService(UnitRepository units, UnitHistory history, UnitEvents events, MunicipalCalendar calendar) {
        this.units = units;
        this.history = history;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * A file says how things are from a day on.
     *
     * @param effective the first day; today when absent, never a day to come
     */
    @Transactional
    UnitImportResult importUnits(UnitFile file, @Nullable LocalDate effective, boolean dryRun) {
        LocalDate from = effective == null ? calendar.today() : effective;
        if (from.isAfter(calendar.today())) {
            throw Problems.invalid("/effective", "import-of-a-day-to-come");
        }
        units.lockTree();
        Map<UUID, Unit> tree = tree();
        Map<UUID, UnitState> before = states(tree);
        ImportPlan plan = ImportPlan.of(before.values(), file);
        if (!dryRun) {
            apply(plan, tree, (state, known) -> UnitFacts.history(known, state, from));
        }
        return UnitImportResult.of(before, plan);
    }

    /** A register says how things were on every day until now. */
    @Transactional
    public RegisterReport importRegister(List<RegisterUnit> register, boolean dryRun) {
        units.lockTree();
        Map<UUID, Unit> tree = tree();
        Map<UUID, UnitState> before = states(tree);
        Map<UUID, List<UnitRevision>> rows = history.stored();
        RegisterReplay replay = RegisterReplay.of(register, before.values(), calendar.today());
        ImportPlan plan = replay.plan(before, id -> UnitHistory.timeline(rows.getOrDefault(id, List.of())));
        if (!dryRun) {
            apply(plan, tree, (state, _) -> replay.history(state.id()));
        }
        return new RegisterReport(
                plan.created().size(),
                plan.changed().size(),
                plan.unchanged(),
                UnitImportResult.of(before, plan).differences(),
                replay.problems(),
                replay.ids());
    }

    private Map<UUID, Unit> tree() {
        Map<UUID, Unit> tree = new LinkedHashMap<>();
        units.tree().forEach(unit -> tree.put(unit.id(), unit));
        return tree;
    }

    private static Map<UUID, UnitState> states(Map<UUID, Unit> tree) {
        Map<UUID, UnitState> states = new LinkedHashMap<>();
        tree.forEach((id, unit) -> states.put(id, unit.state()));
        return states;
    }

    private void apply(
            ImportPlan plan,
            Map<UUID, Unit> tree,
            BiFunction<UnitState, Timeline<UnitFacts>, Timeline<UnitFacts>> wanted) {
        Map<UUID, List<UnitRevision>> rows = history.stored();
        plan.created().forEach(state -> units.persist(new Unit(state)));
        plan.changed().forEach(state -> tree.get(state.id()).become(state));
        Stream.concat(plan.created().stream(), plan.changed().stream()).forEach(state -> {
            List<UnitRevision> known = rows.getOrDefault(state.id(), List.of());
            history.write(state.id(), known, wanted.apply(state, UnitHistory.timeline(known)));
            events.recorded(state);
        });
    }
}
