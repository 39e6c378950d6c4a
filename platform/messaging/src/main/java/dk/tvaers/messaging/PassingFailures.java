package dk.tvaers.messaging;

import java.sql.SQLException;
import java.util.Set;

/**
 * Which failures of the database say nothing of the event that met them and go away by themselves: lost connections, a deadlock or a
 * lock that was not to be had, a full disk, a restart. PostgreSQL's error codes, appendix A of its manual.
 */
final class PassingFailures {
    /** Connection, transaction rollback, resources, not in the right state, system error. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "58");

    /** Shutdown, crash, still starting. The rest of class 57 can come of the statement itself. */
    private static final Set<String> CODES = Set.of("57P01", "57P02", "57P03");

    private PassingFailures() {}

    static boolean contains(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isPassing(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || CODES.contains(state));
    }
}
