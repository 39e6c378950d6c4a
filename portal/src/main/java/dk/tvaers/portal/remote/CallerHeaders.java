package dk.tvaers.portal.remote;

import dk.tvaers.portal.page.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Tells a service the reader's language, and for whom it is asked: its limits count readers, not the portal. */
@ApplicationScoped
public class CallerHeaders implements ClientHeadersFactory {
    private final Pages pages;
    private final RoutingContext context;

    CallerHeaders(Pages pages, RoutingContext context) {
        this.pages = pages;
        this.context = context;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle("Accept-Language", pages.language().code());
        var reader = context.request().remoteAddress();
        if (reader != null && reader.hostAddress() != null) {
            headers.putSingle("X-Forwarded-For", reader.hostAddress());
        }
        return headers;
    }
}
