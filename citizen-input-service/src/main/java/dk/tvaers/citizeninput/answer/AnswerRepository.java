package dk.tvaers.citizeninput.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on answers. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {
    Optional<Answer> latest(UUID inputId) {
        return find("inputId = ?1 order by answeredAt desc", inputId).firstResultOptional();
    }

    /** All answers of an input; each needs a reopening before the next, so they are few; newest first. */
    List<Answer> of(UUID inputId) {
        return list("inputId = ?1 order by answeredAt desc", inputId);
    }
}
