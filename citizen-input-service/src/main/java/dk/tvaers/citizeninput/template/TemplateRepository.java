package dk.tvaers.citizeninput.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on templates. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<AnswerTemplate, UUID> {
    /** By name; {@link TemplateService#MOST} at most. Every language when none is given. */
    List<AnswerTemplate> in(String language) {
        return language == null ? list("order by name, language") : list("language = ?1 order by name", language);
    }

    boolean isTaken(String name, String language, UUID by) {
        return count("name = ?1 and language = ?2 and id <> ?3", name, language, by) > 0;
    }
}
