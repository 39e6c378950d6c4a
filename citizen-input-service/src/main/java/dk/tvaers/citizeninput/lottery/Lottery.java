package dk.tvaers.citizeninput.lottery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Draws by lot. A pure function of what is published; the algorithm is described at the package. */
public final class Lottery {
    /** What is published with a draw; changed when the result of the same input would be another. */
    public static final String ALGORITHM = "tvaers-lottery-1";

    private Lottery() {}

    /**
     * Draws.
     *
     * @param seats ≥ 0; more than there are volunteers draws them all
     * @return one for each group, in the given order
     */
    public static List<Drawn> draw(String seed, int seats, List<Group> groups) {
        if (seats < 0 || groups.stream().map(Group::name).distinct().count() != groups.size()) {
            throw new IllegalArgumentException("seats cannot be negative, and names of groups are unique");
        }
        var quotas = Quotas.of(seed, seats, groups);
        return groups.stream()
                .map(group -> drawn(seed, group, quotas.get(group.name())))
                .toList();
    }

    private static Drawn drawn(String seed, Group group, int quota) {
        var numbers = group.numbers().stream()
                .sorted(Comparator.comparing(number -> rank(seed, number.toString())))
                .limit(quota)
                .sorted()
                .toList();
        return new Drawn(group, quota, numbers);
    }

    /** SHA-256 of {@code seed:what}, as text. */
    static String rank(String seed, String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + ":" + what).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
