package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The decisions on inputs and comments, in the order they were made. */
@ApplicationScoped
class DecisionLogRepository {
    /** A file of some megabytes; whoever needs more asks for shorter periods. */
    private static final int MOST = 50_000;

    private static final String COLUMNS = "id, outcome, reason, attested, check_id, screened_at, reviewer_login_id";

    private final EntityManager database;

    DecisionLogRepository(EntityManager database) {
        this.database = database;
    }

    /** As the columns of the file. @param until exclusive */
    @SuppressWarnings("unchecked")
    List<Object[]> between(Instant from, Instant until) {
        List<Object[]> rows = database.createNativeQuery("select screened_at, kind, subject, outcome, reason, attested,"
                        + " check_id, reviewer_login_id from ("
                        + " select 'input' kind, input_id subject, " + COLUMNS + " from screening union all"
                        + " select 'comment', comment_id, " + COLUMNS + " from comment_screening) decided"
                        + " where screened_at >= ?1 and screened_at < ?2 order by screened_at, id limit "
                        + (MOST + 1))
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList();
        if (rows.size() > MOST) {
            throw Problems.invalid("/to", "log-too-long", MOST);
        }
        return rows;
    }
}
