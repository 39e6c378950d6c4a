package dk.tvaers.citizeninput.published;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Adds up the counted changes, so that reading a version stays a look at few rows. Two replicas at once take each row once. */
@ApplicationScoped
class PublicChanges {
    private static final String ADD_UP = """
            with taken as (delete from public_change
                where scope in (select scope from public_change group by scope having count(*) > 1)
                returning scope, changes)
            insert into public_change (scope, changes) select scope, sum(changes) from taken group by scope
            """;

    private final EntityManager entities;

    PublicChanges(EntityManager entities) {
        this.entities = entities;
    }

    @Scheduled(
            identity = "public-changes",
            every = "${tvaers.public-lists.add-up-every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void addUp() {
        entities.createNativeQuery(ADD_UP).executeUpdate();
    }
}
