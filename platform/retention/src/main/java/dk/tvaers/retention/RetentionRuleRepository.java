package dk.tvaers.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The queries on rules. There is one of each kind. */
@ApplicationScoped
class RetentionRuleRepository implements PanacheRepositoryBase<RetentionRule, String> {
    private static final int MOST = 100;

    List<RetentionRule> all() {
        return find("order by kind").range(0, MOST - 1).list();
    }

    List<RetentionRule> enabled() {
        return find("enabled order by kind").range(0, MOST - 1).list();
    }
}
