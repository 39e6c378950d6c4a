package dk.tvaers.portal.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One page of a list, and where the next one begins. */
public record Items<T>(List<T> items, String next) {
    private static final int MOST_PAGES = 20;

    public Items {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Page after page until there is no more; somewhere it ends, so that no page waits for ever. */
    public static <T> Items<T> all(Function<String, Items<T>> page) {
        var all = new ArrayList<T>();
        var cursor = (String) null;
        for (var asked = 0; asked < MOST_PAGES; asked++) {
            var items = page.apply(cursor);
            all.addAll(items.items());
            cursor = items.next();
            if (cursor == null) {
                break;
            }
        }
        return new Items<>(all, cursor);
    }
}
