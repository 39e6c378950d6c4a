package dk.tvaers.chart.policy;

import io.kubernetes.client.openapi.models.V1IPBlock;
import java.math.BigInteger;
import java.net.InetAddress;

/** Addresses and the networks they belong to. */
final class Addresses {
    private Addresses() {}

    static boolean within(String address, V1IPBlock block) {
        return within(address, block.getCidr())
                && Workload.orEmpty(block.getExcept()).stream().noneMatch(cidr -> within(address, cidr));
    }

    private static boolean within(String address, String cidr) {
        var slash = cidr.indexOf('/');
        var network = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
        var bytes = InetAddress.ofLiteral(address).getAddress();
        if (network.length != bytes.length) {
            return false;
        }
        var free = network.length * Byte.SIZE - Integer.parseInt(cidr.substring(slash + 1));
        return new BigInteger(1, network).shiftRight(free).equals(new BigInteger(1, bytes).shiftRight(free));
    }
}
