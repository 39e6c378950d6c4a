package dk.tvaers.members.unit;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The base organisation as it was last imported. */
@ApplicationScoped
public class UnitService {
    private final UnitRepository units;

    UnitService(UnitRepository units) {
        this.units = units;
    }

    @Transactional
    Page<Unit> list(@Nullable UUID parentId, PageRequest page) {
        return Page.of(units.page(parentId, page), page, UnitRepository::place);
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

    private static UnitPlace place(Unit unit) {
        UnitState state = unit.state();
        return new UnitPlace(state.id(), state.departmentId());
    }
}
