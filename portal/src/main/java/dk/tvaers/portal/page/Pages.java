package dk.tvaers.portal.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the pages of one request. */
@RequestScoped
public class Pages {
    private final RoutingContext context;
    private final StyleSheet style;
    private final String municipality;
    private final String contact;

    Pages(
            RoutingContext context,
            StyleSheet style,
            @ConfigProperty(name = "tvaers.portal.municipality") String municipality,
            @ConfigProperty(name = "tvaers.portal.contact") String contact) {
        this.context = context;
        this.style = style;
        this.municipality = municipality;
        this.contact = contact;
    }

    public Language language() {
        return Language.of(context.request());
    }

    /** A page that can be asked for again as it was asked for now. */
    public Page here() {
        var query = context.request().query();
        return at(context.normalizedPath(), query == null ? "" : "?" + query);
    }

    /** A page that answers a form, and the address where that form is. */
    public Page at(String path) {
        return at(path, "");
    }

    private Page at(String path, String query) {
        return new Page(language(), path, query, municipality, contact, style.address(), null);
    }
}
