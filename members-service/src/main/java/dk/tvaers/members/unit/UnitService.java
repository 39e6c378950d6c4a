package dk.tvaers.members.unit;

import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The base organisation as it was last imported, and as it was on any day. */
@ApplicationScoped
public class UnitService {
    private final UnitRepository units;
    private final UnitRevisionRepository revisions;

    UnitService(UnitRepository units, UnitRevisionRepository revisions) {
        this.units = units;
        this.revisions = revisions;
    }

    @Transactional
    Page<Unit> list(@Nullable UUID parentId, PageRequest page) {
        return Page.of(units.page(parentId, page), page, UnitRepository::place);
    }

    /** As they were on a day. */
    @Transactional
    Page<UnitView> listAsOf(@Nullable UUID parentId, LocalDate day, PageRequest page) {
        Page<UnitRevision> found =
                Page.of(revisions.page(parentId, day, page), page, each -> Cursor.of(each.name(), each.unitId()));
        Map<UUID, String> numbers = new HashMap<>();
        units.byIds(found.items().stream().map(UnitRevision::unitId).toList())
                .forEach(unit -> numbers.put(unit.id(), unit.state().number()));
        return found.map(each -> UnitView.of(each.unitId(), numbers.get(each.unitId()), each.span()));
    }

    /** What it was, by day. */
    @Transactional
    UnitHistoryView history(UUID id) {
        String number = get(id).state().number();
        return new UnitHistoryView(revisions.of(id).stream()
                .map(each -> UnitView.of(id, number, each.span()))
                .toList());
    }

    @Transactional
    Unit get(UUID id) {
        return units.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    public Optional<UnitPlace> place(UUID unitId) {
        return units.findByIdOptional(unitId).map(UnitService::place);
    }

    /** By what the municipality itself calls the unit. */
    public Optional<UnitPlace> placeByNumber(String number) {
        return units.byNumber(number).map(UnitService::place);
    }

    /** Every unit's id, by what the municipality itself calls it. */
    public Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        units.tree().forEach(unit -> ids.put(unit.state().number(), unit.id()));
        return ids;
    }

    private static UnitPlace place(Unit unit) {
        UnitState state = unit.state();
        return new UnitPlace(state.id(), state.departmentId());
    }
}
