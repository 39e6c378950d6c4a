package dk.tvaers.retention;

import java.time.Instant;
import java.util.List;

/** One kind of data that a rule is about. The service that keeps it has a bean for each, and a row of the same name in its rules. */
public interface Retained {
    /** Its name and that of its rule. */
    String kind();

    /** What can happen to it. */
    List<RetentionAction> actions();

    /** How much of it is due, in the caller's transaction. */
    long count(RetentionAction action, Instant before);

    /** Ids of the oldest that are due, in the caller's transaction. */
    List<String> oldest(RetentionAction action, Instant before, int most);

    /** Lets everything go that is due, in transactions of its own. */
    Gone letGo(RetentionAction action, Instant before);
}
