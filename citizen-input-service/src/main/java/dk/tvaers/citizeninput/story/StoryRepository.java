package dk.tvaers.citizeninput.story;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on stories. They read no column that is not public, and no input that is not published. */
@ApplicationScoped
class StoryRepository {
    private static final String EXAMPLES = """
            select i.id, i.public_title, i.public_text, i.answer_outcome, i.answer_text
            from published_in_network p join input i on i.id = p.input_id
            where p.network_id = :network and i.answer_outcome is not null
            order by p.received_at desc, p.input_id desc limit 5
            """;

    private final EntityManager entities;

    StoryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many published inputs have this outcome; null are those without an answer. */
    record Answered(AnswerOutcome outcome, long count) {}

    void add(UUID networkId, StepKind kind, Instant at) {
        entities.persist(new NetworkStep(networkId, kind, at));
    }

    List<Steps> steps(UUID networkId) {
        return entities.createQuery(
                        "select new dk.tvaers.citizeninput.story.Steps(s.kind, count(s), min(s.at), max(s.at))"
                                + " from NetworkStep s where s.networkId = :network group by s.kind",
                        Steps.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    List<Answered> answered(UUID networkId) {
        return rows(
                        "select i.answer_outcome, count(*) from published_in_network p join input i on i.id = p.input_id"
                                + " where p.network_id = :network group by i.answer_outcome",
                        networkId)
                .stream()
                .map(row -> new Answered(outcome(row[0]), ((Number) row[1]).longValue()))
                .toList();
    }

    List<StoryView.Example> examples(UUID networkId) {
        return rows(EXAMPLES, networkId).stream()
                .map(row -> new StoryView.Example(
                        (UUID) row[0], (String) row[1], (String) row[2], outcome(row[3]), (String) row[4]))
                .toList();
    }

    private static AnswerOutcome outcome(Object code) {
        return code == null ? null : AnswerOutcome.valueOf((String) code);
    }

    private List<Object[]> rows(String sql, UUID networkId) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("network", networkId)
                .getResultList();
    }
}
