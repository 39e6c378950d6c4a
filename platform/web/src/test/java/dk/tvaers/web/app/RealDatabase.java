package dk.tvaers.web.app;

import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An empty database of this run in the real PostgreSQL. */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {
    private static final LocalParts PARTS = LocalParts.ensure();
    private static final String NAME = "platform_web";

    @Override
    public Map<String, String> start() {
        Databases.fresh(PARTS, NAME);
        return Map.of(
                "quarkus.datasource.jdbc.url", PARTS.jdbcUrl(NAME),
                "quarkus.datasource.username", PARTS.postgresUser(),
                "quarkus.datasource.password", PARTS.postgresPassword(),
                "quarkus.flyway.migrate-at-start", "true");
    }

    @Override
    public void stop() {
        // The next run empties it.
    }
}
