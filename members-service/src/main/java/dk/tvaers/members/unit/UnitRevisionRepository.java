package dk.tvaers.members.unit;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitRevisionRepository implements PanacheRepositoryBase<UnitRevision, UUID> {
    private static final String ON = "validFrom <= :day and (validTo is null or validTo >= :day)";

    /** By day. */
    List<UnitRevision> of(UUID unitId) {
        return list("unitId = ?1 order by validFrom", unitId);
    }

    void forget(UnitRevision row) {
        delete(row);
    }

    /** All there is, by day; a few for each unit. */
    List<UnitRevision> all() {
        return list("order by validFrom");
    }

    /** As the units were on a day, by name. */
    List<UnitRevision> page(@Nullable UUID parentId, LocalDate day, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of(ON));
        Map<String, Object> parameters = new HashMap<>(Map.of("day", day));
        if (parentId != null) {
            conditions.add("parentId = :parentId");
            parameters.put("parentId", parentId);
        }
        page.cursor().ifPresent(after -> {
            conditions.add("(name, unitId) > (:name, :unit)");
            parameters.put("name", after.text(0));
            parameters.put("unit", after.uuid(1));
        });
        return find(
                        "from UnitRevision where " + String.join(" and ", conditions) + " order by name, unitId",
                        parameters)
                .range(0, page.fetch() - 1)
                .list();
    }
}
