package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.export.Export;
import java.time.Instant;

/** A view that can be saved. */
public interface ReportSource {
    SavedView view();

    /** 400 or 422 when this view cannot be of that. */
    void check(Contents contents);

    /** In a transaction of its own. 400 when there is nothing to say as of this moment. */
    Reading read(Contents contents, Instant asOf, Draft draft);

    /**
     * What a view says as of a moment.
     *
     * @param answer as the view itself is answered, for JSON
     * @param rows the same in the language of the draft
     */
    record Reading(Object answer, Export rows) {}
}
