package dk.tvaers.members.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads what an export holds. It goes past the features that own the tables: here one can read in one place what people get. */
@ApplicationScoped
class ExportRepository {
    /** One moment for all files. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private final Session database;

    ExportRepository(Session database) {
        this.database = database;
    }

    void hold() {
        database.createNativeMutationQuery(ONE_MOMENT).executeUpdate();
    }

    /** JSON values; to be closed. */
    Stream<String> rows(ExportFile file, UUID personId) {
        return database.createNativeQuery(
                        "select cast(json as text) from (" + file.query() + ") row (json)", String.class)
                .setParameter("person", personId)
                .getResultStream();
    }
}
