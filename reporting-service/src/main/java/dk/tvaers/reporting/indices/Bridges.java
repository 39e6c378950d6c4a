package dk.tvaers.reporting.indices;

/**
 * What a network joins across the base organisation: the numerator of the bridge index of domain.md §8, which is the share of
 * department pairs that at least one active network joins.
 *
 * @param departments departments with at least one member
 * @param units base units with at least one member
 */
public record Bridges(int departments, int units) {
    /** Pairs of departments that meet here: d(d − 1)/2. */
    public int departmentPairs() {
        return departments * (departments - 1) / 2;
    }
}
