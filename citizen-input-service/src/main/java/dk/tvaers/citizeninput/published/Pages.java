package dk.tvaers.citizeninput.published;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Addresses of pages. */
final class Pages {
    private Pages() {}

    /** The first page of what was asked for. */
    static URI first(UriInfo uri) {
        return uri.getRequestUriBuilder().replaceQueryParam("cursor").build();
    }

    /** The next page, relative, because only the proxy in front knows the public host. */
    static String next(UriInfo uri, String cursor) {
        return path(
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build());
    }

    static String path(URI absolute) {
        return absolute.getRawPath() + (absolute.getRawQuery() == null ? "" : "?" + absolute.getRawQuery());
    }
}
