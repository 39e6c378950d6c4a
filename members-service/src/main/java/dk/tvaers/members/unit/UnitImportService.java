package dk.tvaers.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the tree to what a file says: writes and tells what differs, and nothing else. */
@ApplicationScoped
class UnitImportService {
    private final UnitRepository units;
    private final UnitEvents events;

    UnitImportService(UnitRepository units, UnitEvents events) {
        this.units = units;
        this.events = events;
    }

    @Transactional
    ImportPlan importUnits(UnitFile file, boolean dryRun) {
        units.lockTree();
        List<Unit> tree = units.tree();
        ImportPlan plan = ImportPlan.of(tree.stream().map(Unit::state).toList(), file);
        if (!dryRun) {
            apply(plan, tree);
        }
        return plan;
    }

    private void apply(ImportPlan plan, List<Unit> tree) {
        Map<UUID, Unit> byId = tree.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        plan.created().forEach(state -> units.persist(new Unit(state)));
        plan.changed().forEach(state -> byId.get(state.id()).become(state));
        plan.created().forEach(events::recorded);
        plan.changed().forEach(events::recorded);
    }
}
