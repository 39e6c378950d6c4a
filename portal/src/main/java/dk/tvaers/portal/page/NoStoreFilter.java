package dk.tvaers.portal.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No cache keeps a page: it may show what one person wrote, and in the language of one reader. */
class NoStoreFilter {
    @ServerResponseFilter
    void noStore(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
