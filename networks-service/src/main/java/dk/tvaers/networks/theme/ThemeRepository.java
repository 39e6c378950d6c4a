package dk.tvaers.networks.theme;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Oldest first. */
    List<Theme> ofRound(UUID roundId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        return find("roundId = ?1 and id > ?2 order by id", roundId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** What was answered at the proposal of each of these themes, a page of them. */
    Map<UUID, SevenAnswers> proposalAnswers(Collection<UUID> themeIds) {
        return getEntityManager()
                .createQuery("from ThemeAnswers where themeId in :themes and stage = :stage", ThemeAnswers.class)
                .setParameter("themes", themeIds)
                .setParameter("stage", ThemeAnswers.Stage.PROPOSAL)
                .getResultStream()
                .collect(Collectors.toMap(ThemeAnswers::themeId, ThemeAnswers::answers));
    }

    /** One per stage, oldest first. */
    List<ThemeAnswers> answers(UUID themeId) {
        return getEntityManager()
                .createQuery("from ThemeAnswers where themeId = :theme order by id", ThemeAnswers.class)
                .setParameter("theme", themeId)
                .getResultList();
    }

    void persist(ThemeAnswers answers) {
        getEntityManager().persist(answers);
    }

    /** Null for a theme from before this system. */
    SevenAnswers answers(UUID themeId, ThemeAnswers.Stage stage) {
        return getEntityManager()
                .createQuery("from ThemeAnswers where themeId = :theme and stage = :stage", ThemeAnswers.class)
                .setParameter("theme", themeId)
                .setParameter("stage", stage)
                .getResultStream()
                .findFirst()
                .map(ThemeAnswers::answers)
                .orElse(null);
    }

    void persist(ThemeContact contact) {
        getEntityManager().persist(contact);
    }

    Optional<ThemeContact> contact(UUID themeId) {
        return Optional.ofNullable(getEntityManager().find(ThemeContact.class, themeId));
    }

    void forgetContacts(UUID loginId) {
        getEntityManager()
                .createQuery("delete from ThemeContact where loginId = :login")
                .setParameter("login", loginId)
                .executeUpdate();
    }
}
