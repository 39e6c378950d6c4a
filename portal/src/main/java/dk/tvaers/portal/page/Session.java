package dk.tvaers.portal.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The cookies that hold a session of staff. */
public final class Session {
    private static final String PREFIX = "q_session";

    private Session() {}

    public static boolean isThere(RoutingContext context) {
        return !names(context).isEmpty();
    }

    /** A session that cannot be used now cannot be used the next time either. */
    static void forget(RoutingContext context) {
        names(context)
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)
                                .setSecure(context.request().isSSL())
                                .setSameSite(CookieSameSite.LAX)));
    }

    private static List<String> names(RoutingContext context) {
        return context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PREFIX))
                .toList();
    }
}
