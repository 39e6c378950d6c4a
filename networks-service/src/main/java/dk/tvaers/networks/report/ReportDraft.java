package dk.tvaers.networks.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Gathers what features tell, by kind. */
public final class ReportDraft {
    private final Map<Class<?>, List<?>> told = new HashMap<>();

    /** All there is of one kind, in the order in which it is to be read; each kind is told once. */
    public <T> void tell(Class<T> kind, List<T> all) {
        if (told.putIfAbsent(kind, List.copyOf(all)) != null) {
            throw new IllegalStateException(kind.getSimpleName() + " is told already");
        }
    }

    /** What was told of this kind; empty when nobody did. */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(Class<T> kind) {
        return (List<T>) told.getOrDefault(kind, List.of());
    }

    /** The only one of its kind. */
    public <T> T one(Class<T> kind) {
        List<T> all = of(kind);
        if (all.size() != 1) {
            throw new NoSuchElementException(kind.getSimpleName());
        }
        return all.getFirst();
    }
}
