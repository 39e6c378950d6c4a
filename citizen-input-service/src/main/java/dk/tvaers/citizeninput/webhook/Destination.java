package dk.tvaers.citizeninput.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a message goes: the address that the name had when it was looked at, so that a name that changes between looking and sending leads
 * nowhere else.
 *
 * @param path with its query
 */
record Destination(boolean secure, String host, int port, String path, InetAddress address) {
    /** Why a URL cannot be told anything. */
    enum Refusal {
        /** Not https, no host, a user name in it. */
        URL,
        /** The name has no address. */
        UNKNOWN_HOST,
        /** An address of this machine or of a private network. */
        PRIVATE_ADDRESS
    }

    /** Why it cannot be told. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name(), null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /**
     * Looks a URL up.
     *
     * @param anywhere also http, and private addresses: for test installations
     */
    static Destination of(String url, boolean anywhere) throws RefusedException {
        var uri = parsed(url);
        var secure = "https".equalsIgnoreCase(uri.getScheme());
        var plain = "http".equalsIgnoreCase(uri.getScheme()) && anywhere;
        if (!secure && !plain || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            throw new RefusedException(Refusal.URL);
        }
        var host = uri.getHost().replaceAll("^\\[|]$", "");
        var address = resolved(host, anywhere);
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Destination(secure, host, port(uri, secure), path + query, address);
    }

    private static URI parsed(String url) throws RefusedException {
        try {
            return new URI(url);
        } catch (URISyntaxException noUrl) {
            throw new RefusedException(Refusal.URL);
        }
    }

    private static int port(URI uri, boolean secure) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return secure ? 443 : 80;
    }

    /** All its addresses must do: nobody knows which one a name gives the next time. */
    private static InetAddress resolved(String host, boolean anywhere) throws RefusedException {
        try {
            var addresses = InetAddress.getAllByName(host);
            if (!anywhere && !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
                throw new RefusedException(Refusal.PRIVATE_ADDRESS);
            }
            return addresses[0];
        } catch (UnknownHostException unknown) {
            throw new RefusedException(Refusal.UNKNOWN_HOST);
        }
    }
}
