package dk.tvaers.reporting.published;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader who has all published tables and paper. Everything that is known of them is an equation (the groups of a table make its
 * total); whatever sums and differences of equations leave a single hidden number alone gives it away.
 */
final class Subtraction {
    private final List<Map<String, BigInteger>> equations = new ArrayList<>();

    /** The sum of these hidden numbers is known, and with it any multiple. */
    void knows(Map<String, Long> hidden) {
        var equation = new HashMap<String, BigInteger>();
        hidden.forEach((name, times) -> equation.put(name, BigInteger.valueOf(times)));
        equations.add(equation);
    }

    /** The hidden numbers that can be computed. */
    Set<String> recovers() {
        var unknowns = new LinkedHashSet<String>();
        equations.forEach(equation -> unknowns.addAll(equation.keySet()));
        var rows = new ArrayList<>(equations);
        var solved = new ArrayList<Map<String, BigInteger>>();
        for (var unknown : unknowns) {
            rows.stream().filter(row -> row.containsKey(unknown)).findFirst().ifPresent(pivot -> {
                rows.remove(pivot);
                rows.replaceAll(row -> without(row, unknown, pivot));
                solved.replaceAll(row -> without(row, unknown, pivot));
                solved.add(pivot);
            });
        }
        var recovered = new LinkedHashSet<String>();
        solved.stream().filter(row -> row.size() == 1).forEach(row -> recovered.addAll(row.keySet()));
        return recovered;
    }

    private static Map<String, BigInteger> without(
            Map<String, BigInteger> row, String unknown, Map<String, BigInteger> pivot) {
        var of = row.get(unknown);
        if (of == null) {
            return row;
        }
        var result = new HashMap<String, BigInteger>();
        row.forEach((name, times) -> result.put(name, times.multiply(pivot.get(unknown))));
        pivot.forEach((name, times) -> result.merge(name, times.multiply(of).negate(), BigInteger::add));
        result.values().removeIf(times -> times.signum() == 0);
        return result;
    }
}
