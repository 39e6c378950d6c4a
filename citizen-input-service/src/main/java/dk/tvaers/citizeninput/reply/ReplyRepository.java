package dk.tvaers.citizeninput.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The queries on replies. */
@ApplicationScoped
class ReplyRepository implements PanacheRepositoryBase<Reply, Reply.Key> {
    List<Reply> of(UUID inputId) {
        return list("id.inputId", inputId);
    }

    void erase(UUID inputId) {
        delete("id.inputId", inputId);
    }

    /** How many allowed their answer to this question to be analysed. */
    long answered(UUID questionId) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from reply r join input i on i.id = r.input_id"
                                + " where r.question_id = ?1 and i.consent_analyse")
                        .setParameter(1, questionId)
                        .getSingleResult())
                .longValue();
    }

    /** How many of them chose each option, by its place; those nobody chose are absent. */
    @SuppressWarnings("unchecked")
    Map<Integer, Long> chosen(UUID questionId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select choice, count(*) from reply r join input i on i.id = r.input_id,"
                        + " unnest(r.choices) choice where r.question_id = ?1 and i.consent_analyse group by choice")
                .setParameter(1, questionId)
                .getResultList();
        var chosen = new HashMap<Integer, Long>();
        rows.forEach(row -> chosen.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return chosen;
    }
}
