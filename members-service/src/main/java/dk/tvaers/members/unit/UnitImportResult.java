package dk.tvaers.members.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an import did, or would do.
 *
 * @param differences one for each unit that is not as it was
 */
record UnitImportResult(ImportPlan plan, List<UnitDifference> differences) {

    static UnitImportResult of(Map<UUID, UnitState> before, ImportPlan plan) {
        Map<UUID, String> numbers = new HashMap<>();
        before.forEach((id, state) -> numbers.put(id, state.number()));
        plan.created().forEach(state -> numbers.put(state.id(), state.number()));
        List<UnitDifference> differences = new ArrayList<>();
        plan.created().forEach(state -> differences.add(UnitDifference.of(null, state, numbers::get)));
        plan.changed()
                .forEach(state -> differences.add(UnitDifference.of(before.get(state.id()), state, numbers::get)));
        return new UnitImportResult(plan, differences);
    }
}
