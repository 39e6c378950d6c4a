package dk.tvaers.members.map;

import java.util.Arrays;

/**
 * How far the networks join the departments: the share of pairs of departments that meet in at least one (domain.md §8).
 *
 * @param pairs of departments
 * @param joined those that meet
 */
record Bridge(int pairs, int joined) {
    /** Of departments by the networks they share. */
    static Bridge of(int[][] shared) {
        int joined = Arrays.stream(shared)
                .mapToInt(row -> (int)
                        Arrays.stream(row).filter(networks -> networks > 0).count())
                .sum();
        return new Bridge(shared.length * (shared.length - 1) / 2, joined / 2);
    }

    /** NaN when there are not two departments. */
    double index() {
        return joined / (double) pairs;
    }
}
