package dk.tvaers.citizeninput.input;

import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import java.util.Comparator;
import java.util.stream.Stream;

/** The order in which inputs wait for somebody of the staff. */
public final class OldestFirst {
    // As PostgreSQL orders ids; Java compares them as signed numbers.
    private static final Comparator<Input> ORDER = Comparator.comparing(Input::receivedAt)
            .thenComparing(input -> input.id().toString());

    private OldestFirst() {}

    /** One page of what was found in several states, each of which gave a page of its own. */
    public static Page<Input> page(Stream<Input> found, PageRequest page) {
        var oldest = found.sorted(ORDER).limit(page.fetch()).toList();
        return Page.of(oldest, page, input -> Cursor.of(input.receivedAt(), input.id()));
    }
}
