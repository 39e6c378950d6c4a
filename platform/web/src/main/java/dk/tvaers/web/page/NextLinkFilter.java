package dk.tvaers.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Adds {@code Link: <...>; rel="next"} (RFC 8288) to every {@link Page} that has a next one. */
@Provider
class NextLinkFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + next(request.getUriInfo(), page) + ">; rel=\"next\"");
        }
    }

    /** Relative, because only the proxy in front knows the public host. */
    private static String next(UriInfo uri, Page<?> page) {
        URI absolute = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        return absolute.getRawPath() + "?" + absolute.getRawQuery();
    }
}
