package dk.tvaers.networks.theme;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The queries on themes. */
@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {
    /** Others who want to change the theme wait until this transaction ends, and then see what it did. */
    Optional<Theme> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first; ids grow with time. */
    List<Theme> page(UUID roundId, ThemeState state, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        page.cursor().ifPresent(cursor -> {
            conditions.add("id < :before");
            parameters.put("before", cursor.uuid(0));
        });
        if (roundId != null) {
            conditions.add("roundId = :round");
            parameters.put("round", roundId);
        }
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by id desc", parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    void persist(ThemeAnswers answers) {
        getEntityManager().persist(answers);
    }

    SevenAnswers answers(UUID themeId, ThemeAnswers.Stage stage) {
        return getEntityManager()
                .createQuery("from ThemeAnswers where themeId = :theme and stage = :stage", ThemeAnswers.class)
                .setParameter("theme", themeId)
                .setParameter("stage", stage)
                .getSingleResult()
                .answers();
    }

    void persist(ThemeContact contact) {
        getEntityManager().persist(contact);
    }

    Optional<ThemeContact> contact(UUID themeId) {
        return Optional.ofNullable(getEntityManager().find(ThemeContact.class, themeId));
    }
}
