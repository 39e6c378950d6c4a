package dk.tvaers.portal.page;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Pages for what goes wrong before a resource is asked, which {@link Errors} never sees: the login in front of staff pages above all.
 * Refusals that lead to the login are left to Quarkus.
 */
@Singleton
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int BEFORE_QUARKUS = -10_000;
    private static final int UNAUTHORISED = 401;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private final StyleSheet style;
    private final String municipality;
    private final String contact;

    Failures(
            StyleSheet style,
            @ConfigProperty(name = "tvaers.portal.municipality") String municipality,
            @ConfigProperty(name = "tvaers.portal.contact") String contact) {
        this.style = style;
        this.municipality = municipality;
        this.contact = contact;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        switch (context.failure()) {
            case OIDCException _ -> withoutSignIn(context);
            case AuthenticationCompletionException _ -> answer(context, UNAUTHORISED, "sign-in-failed");
            // What leads to the login and back.
            case AuthenticationRedirectException _ -> context.next();
            case SecurityException _ -> context.next();
            case null -> answer(context, context.statusCode(), Errors.kind(context.statusCode()));
            default -> {
                LOG.errorf("A request failed: %s", Errors.named(context.failure()));
                answer(context, FAULT, Errors.kind(FAULT));
            }
        }
    }

    /** Staff cannot sign in, nor out: Keycloak does not answer. */
    public void withoutSignIn(RoutingContext context) {
        context.response().putHeader("Retry-After", Errors.SOON);
        answer(context, UNAVAILABLE, Errors.SIGN_IN);
    }

    private void answer(RoutingContext context, int status, String kind) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        var page = new Pages(context, style, municipality, contact).at("/");
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(Errors.Templates.error(page, kind).render());
    }
}
