package dk.tvaers.citizeninput.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries on answers. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {
    Optional<Answer> latest(UUID inputId) {
        return find("inputId = ?1 order by answeredAt desc", inputId).firstResultOptional();
    }

    /** The latest of each of these inputs that has one, by input. */
    Map<UUID, Answer> latest(List<UUID> inputIds) {
        return list(
                        "from Answer a where a.inputId in ?1"
                                + " and a.answeredAt = (select max(b.answeredAt) from Answer b where b.inputId = a.inputId)",
                        inputIds)
                .stream()
                .collect(Collectors.toMap(Answer::inputId, answer -> answer));
    }

    /** All answers of an input; each needs a reopening before the next, so they are few; newest first. */
    List<Answer> of(UUID inputId) {
        return list("inputId = ?1 order by answeredAt desc", inputId);
    }
}
