package dk.tvaers.web.page;

import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list asks for: {@code @BeanParam PageRequest page}. Fetch {@link #fetch()} rows and give them to {@link Page#of}. */
public class PageRequest {
    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    // A text, because the server answers a query parameter that is no number with 404 before anyone can object.
    @QueryParam("limit")
    @Parameter(
            description = "Items on a page",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "next of the page before; opaque")
    String cursor;

    /** For callers without HTTP, such as tests. */
    public static PageRequest of(int limit, Cursor cursor) {
        PageRequest request = new PageRequest();
        request.limit = Integer.toString(limit);
        request.cursor = cursor == null ? null : cursor.encoded();
        return request;
    }

    /** Items on a page, 1–100. */
    public int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        int wanted = number(limit);
        if (wanted < 1 || wanted > MOST) {
            throw Problems.invalid("/limit", "out-of-range", 1, MOST);
        }
        return wanted;
    }

    /** Rows to fetch: one more than the page, which tells whether there is a next one. */
    public int fetch() {
        return limit() + 1;
    }

    /** Where to begin; empty is the first page. */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(Cursor::decode);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw Problems.invalid("/limit", "out-of-range", 1, MOST);
        }
    }
}
