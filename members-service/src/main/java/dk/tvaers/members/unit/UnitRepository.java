package dk.tvaers.members.unit;

import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
    /** Any number does, as long as nothing else in the database uses it. */
    private static final long TREE_LOCK = 0x756e_6974;

    /** Lets one import at a time compare with the tree and change it, until the transaction ends. */
    void lockTree() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, TREE_LOCK)
                .getSingleResult();
    }

    /** The whole tree: a few thousand rows at most, and a change may move any of them to another department. */
    List<Unit> tree() {
        return listAll();
    }

    Optional<Unit> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    List<Unit> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** By name. */
    List<Unit> page(@Nullable UUID parentId, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (parentId != null) {
            conditions.add("parentId = :parentId");
            parameters.put("parentId", parentId);
        }
        page.cursor().ifPresent(after -> {
            conditions.add("(name, id) > (:name, :id)");
            parameters.put("name", after.text(0));
            parameters.put("id", after.uuid(1));
        });
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find("from Unit " + where + " order by name, id", parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    static Cursor place(Unit unit) {
        return Cursor.of(unit.name(), unit.id());
    }
}
