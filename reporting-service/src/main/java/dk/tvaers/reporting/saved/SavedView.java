package dk.tvaers.reporting.saved;

import java.util.Set;

/** The views that can be saved. What each is told of itself has the names of the parameters of its address. */
public enum SavedView {
    MUNICIPALITY(false, Set.of("period", "from", "to", "type", "round", "theme", "unit")),
    COMPARISON(false, Set.of("period", "from", "to", "otherFrom", "otherTo", "type", "round", "theme", "unit")),
    SERIES(false, Set.of("by")),
    NETWORK(true, Set.of("network"));

    private final boolean forStaff;
    private final Set<String> parameters;

    SavedView(boolean forStaff, Set<String> parameters) {
        this.forStaff = forStaff;
        this.parameters = parameters;
    }

    /** Whether all who work in the municipality may read it, and not only those who lead it or read figures. */
    boolean isForStaff() {
        return forStaff;
    }

    boolean takes(String parameter) {
        return parameters.contains(parameter);
    }
}
