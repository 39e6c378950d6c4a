package dk.tvaers.citizeninput.published;

import java.util.function.Function;

/**
 * What was found, and the version of the public list in which it was: no change that this version counts is missing in it.
 */
record Versioned<T>(long version, T found) {
    <R> Versioned<R> map(Function<? super T, R> seen) {
        return new Versioned<>(version, seen.apply(found));
    }
}
