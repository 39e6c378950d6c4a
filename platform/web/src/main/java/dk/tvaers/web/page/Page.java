package dk.tvaers.web.page;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list. A {@code Link: rel="next"} header is added to the answer by itself.
 *
 * @param items the rows, in the list's order
 * @param next cursor of the next page, absent on the last
 */
@RegisterForReflection
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of {@link PageRequest#fetch()} rows; the key is that of the row's place in the order. */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<T, Cursor> key) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, null);
        }
        List<T> shown = fetched.subList(0, request.limit());
        return new Page<>(shown, key.apply(shown.getLast()).encoded());
    }

    /** The same page with its items seen another way. */
    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
