package dk.tvaers.members.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The queries on texts, of which there are a handful of each use. */
@ApplicationScoped
class ConsentTextRepository {
    private static final String NEWEST = "select max(version) from consent_text where use = :use";
    private static final String ONE = "select version from consent_text where use = :use and version = :version";
    private static final String ALL =
            "select use, version, text_da, text_en from consent_text order by use, version desc limit 1000";

    private final Session database;

    ConsentTextRepository(Session database) {
        this.database = database;
    }

    Optional<Integer> newest(Use use) {
        return versions(NEWEST, use).uniqueResultOptional();
    }

    boolean exists(Use use, int version) {
        return versions(ONE, use)
                .setParameter("version", version)
                .uniqueResultOptional()
                .isPresent();
    }

    /** The newest of a use first. */
    List<ConsentTextView> all() {
        return database.createNativeQuery(ALL, Object[].class).stream()
                .map(row -> new ConsentTextView(
                        Use.valueOf((String) row[0]), (Integer) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private NativeQuery<Integer> versions(String sql, Use use) {
        return database.createNativeQuery(sql, Integer.class).setParameter("use", use.name());
    }
}
