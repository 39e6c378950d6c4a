package dk.tvaers.citizeninput.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whether an address is one of the internet: not of this machine, not of a private network, and not one that leads there by another
 * notation. Ranges are those of the IANA registries of special-purpose addresses (RFC 6890 and its updates).
 */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return switch (first) {
            case 0 -> false;
            case 100 -> second < 64 || second > 127;
            case 192 -> !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast is 2000::/3; the translated forms of IPv4 count as what they are translated to. */
    private static boolean isPublic6(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return is4(bytes, 12);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return is4(bytes, 2);
        }
        var isTeredoOrDocumentation =
                startsWith(bytes, 0x20, 0x01, 0x00, 0x00) || startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8);
        return (bytes[0] & 0xE0) == 0x20 && !isTeredoOrDocumentation;
    }

    private static boolean is4(byte[] bytes, int from) {
        try {
            return is(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (var i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
