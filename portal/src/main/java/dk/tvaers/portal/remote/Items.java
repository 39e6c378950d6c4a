package dk.tvaers.portal.remote;

import java.util.List;

/** One page of a list, and where the next one begins. */
public record Items<T>(List<T> items, String next) {
    public Items {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
