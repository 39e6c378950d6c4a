package dk.tvaers.networks.reminder;

import java.time.LocalDate;
import java.util.List;

/** A feature that knows deadlines. */
public interface ReminderSource {
    /** What is due by the given day and still open; may name again what was told before. */
    List<Due> due(LocalDate today);

    /** A reminder of this source was told, once in the whole cluster; runs in the transaction that tells it. */
    default void reminded(Due due) {
        // most only remind
    }
}
