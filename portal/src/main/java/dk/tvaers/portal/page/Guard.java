package dk.tvaers.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In front of every route: only our own pages may write, and a page loads and sends nothing but ours. No page needs a script, so none
 * may run; the widgets run on the pages of others.
 */
@Singleton
class Guard {
    private static final int BEFORE_ALL = 1000;
    private static final int FORBIDDEN = 403;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern WIDGETS = Pattern.compile("/widgets/.+");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private final String endOfSessions;

    /** @param endOfSessions where Keycloak, which is no browser, tells of sessions that ended; Quarkus believes what it has signed */
    Guard(@ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String endOfSessions) {
        this.endOfSessions = endOfSessions;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_ALL);
    }

    private void guard(RoutingContext context) {
        headers(context);
        if (WIDGETS.matcher(context.normalizedPath()).matches()) {
            forOtherSites(context);
        }
        if (SAFE.contains(context.request().method().name())
                || isOurs(context.request())
                || endOfSessions.equals(context.normalizedPath())) {
            context.next();
        } else {
            refuse(context);
        }
    }

    private static void headers(RoutingContext context) {
        context.response()
                .headers()
                .set("Content-Security-Policy", POLICY)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                // Not no-referrer: with it browsers send "Origin: null" along with our own forms.
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    /** What other sites take into their pages. It is the same for everybody. */
    private static void forOtherSites(RoutingContext context) {
        context.response()
                .headers()
                .set("Cross-Origin-Resource-Policy", "cross-origin")
                .set("Access-Control-Allow-Origin", "*");
    }

    /** Browsers say where a request comes from, old ones at least from which origin. Who says neither is not a browser with a form of ours. */
    private static boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? Origins.isOwn(request, request.getHeader("Origin")) : site.equals("same-origin");
    }

    private static void refuse(RoutingContext context) {
        var texts = Texts.in(Language.of(context.request()));
        context.response()
                .setStatusCode(FORBIDDEN)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(texts.say("guard.refused"));
    }
}
