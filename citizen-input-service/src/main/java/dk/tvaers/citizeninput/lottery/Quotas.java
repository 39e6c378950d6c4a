package dk.tvaers.citizeninput.lottery;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Steps 1 and 2 of the algorithm: how many seats each group gets. */
final class Quotas {
    private Quotas() {}

    /** By name of the group; their sum is the lesser of the seats and the volunteers. */
    static Map<String, Integer> of(String seed, int seats, List<Group> groups) {
        var quotas = new HashMap<String, Integer>();
        groups.forEach(group -> quotas.put(group.name(), 0));
        var weighted = groups.stream().filter(group -> group.weight() > 0).toList();
        var left = share(seed, seats, weighted, quotas);
        // Only when all the others have all their volunteers drawn.
        var others = groups.stream()
                .filter(group -> group.weight() == 0)
                .map(group -> new Group(group.name(), group.size(), group.numbers()))
                .filter(group -> group.size() > 0)
                .toList();
        share(seed, left, others, quotas);
        return quotas;
    }

    /** Shares the seats and tells how many nobody can take. */
    private static int share(String seed, int seats, List<Group> groups, Map<String, Integer> quotas) {
        var open = new ArrayList<>(groups);
        var left = seats;
        while (!open.isEmpty()) {
            var shares = proportional(seed, left, open);
            var full = open.stream()
                    .filter(group -> shares.get(group.name()) > group.size())
                    .toList();
            if (full.isEmpty()) {
                quotas.putAll(shares);
                return 0;
            }
            for (var group : full) {
                quotas.put(group.name(), group.size());
                left -= group.size();
            }
            open.removeAll(full);
        }
        return left;
    }

    /** Largest remainders (Hamilton, Hare–Niemeyer). */
    private static Map<String, Integer> proportional(String seed, int seats, List<Group> groups) {
        var total = groups.stream()
                .map(group -> BigInteger.valueOf(group.weight()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        var shares = new HashMap<String, Integer>();
        var remainders = new HashMap<String, BigInteger>();
        for (var group : groups) {
            var parts = BigInteger.valueOf(seats)
                    .multiply(BigInteger.valueOf(group.weight()))
                    .divideAndRemainder(total);
            shares.put(group.name(), parts[0].intValueExact());
            remainders.put(group.name(), parts[1]);
        }
        var left = seats - shares.values().stream().mapToInt(Integer::intValue).sum();
        groups.stream()
                .map(Group::name)
                .sorted(Comparator.<String, BigInteger>comparing(remainders::get, Comparator.reverseOrder())
                        .thenComparing(name -> Lottery.rank(seed, name)))
                .limit(left)
                .forEach(name -> shares.merge(name, 1, Integer::sum));
        return shares;
    }
}
