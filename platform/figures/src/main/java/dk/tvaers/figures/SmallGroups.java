package dk.tvaers.figures;

import java.util.Optional;
import java.util.function.Supplier;

/** Groups that say too much of the one: under {@value #FEWEST} no figure is shown of them (domain.md §8), only what there is to count. */
public final class SmallGroups {
    /** The smallest group of which a figure is shown. */
    public static final int FEWEST = 5;

    private SmallGroups() {}

    /** Whether figures of a group of {@code n} are held back. */
    public static boolean isSmall(long n) {
        return n < FEWEST;
    }

    /** The figure, unless the group is small. */
    public static <T> Optional<T> unlessSmall(long n, Supplier<Optional<T>> figure) {
        return isSmall(n) ? Optional.empty() : figure.get();
    }
}
