package dk.tvaers.citizeninput.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The queries on questions; a call has a few. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {
    List<Question> of(Collection<UUID> callIds) {
        return list("callId in ?1 order by callId, place", callIds);
    }
}
