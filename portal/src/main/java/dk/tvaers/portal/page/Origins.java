package dk.tvaers.portal.page;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;

/** Origins (RFC 6454) as browsers send them. */
final class Origins {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Origins() {}

    /** Whether it is the origin under which the portal itself was asked. */
    static boolean isOwn(HttpServerRequest request, String origin) {
        if (origin == null || request.authority() == null) {
            return false;
        }
        try {
            var from = URI.create(origin);
            return request.scheme().equals(from.getScheme())
                    && request.authority().host().equals(from.getHost())
                    && port(request.scheme(), request.authority().port()) == port(request.scheme(), from.getPort());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static int port(String scheme, int named) {
        if (named > 0) {
            return named;
        }
        return "https".equals(scheme) ? HTTPS : HTTP;
    }
}
