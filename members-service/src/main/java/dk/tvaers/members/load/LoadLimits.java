package dk.tvaers.members.load;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When somebody has much to do; (ours), the municipality sets its own.
 *
 * @param mostNetworks networks at the same time that need no warning
 * @param mostHours agreed hours in all of them that need no warning
 */
record LoadLimits(int mostNetworks, int mostHours) {

    /** What to look at, in the order of {@link LoadWarning}. */
    Set<LoadWarning> warnings(boolean employee, List<NetworkLoad> networks) {
        Set<LoadWarning> found = EnumSet.noneOf(LoadWarning.class);
        if (networks.size() > mostNetworks) {
            found.add(LoadWarning.MANY_NETWORKS);
        }
        if (agreed(networks).compareTo(BigDecimal.valueOf(mostHours)) > 0) {
            found.add(LoadWarning.MANY_HOURS);
        }
        if (networks.stream().anyMatch(LoadLimits::isOver)) {
            found.add(LoadWarning.OVER_AGREED);
        }
        if (employee && networks.stream().anyMatch(each -> !each.agreement())) {
            found.add(LoadWarning.WITHOUT_AGREEMENT);
        }
        return found;
    }

    static BigDecimal agreed(List<NetworkLoad> networks) {
        return networks.stream().map(NetworkLoad::agreedHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOver(NetworkLoad network) {
        return network.agreement() && BigDecimal.valueOf(network.usedHours()).compareTo(network.agreedHours()) > 0;
    }
}
