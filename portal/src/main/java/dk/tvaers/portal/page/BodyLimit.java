package dk.tvaers.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * How much a form may hold: a megabyte, unless it carries a file. Quarkus has one limit for all, which is that of the files; it too goes by the length that is
 * announced, and holds each field of a form to its own.
 */
@Singleton
class BodyLimit {
    /** After {@code Guard}. */
    private static final int BEFORE_LOGIN = 900;

    private static final long USUAL = 1024 * 1024;
    private static final int TOO_LARGE = 413;
    private static final Pattern FILES = Pattern.compile("/arbejdsrum/import/.+");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    void register(@Observes Filters filters) {
        filters.register(this::limit, BEFORE_LOGIN);
    }

    private void limit(RoutingContext context) {
        if (announced(context) <= USUAL
                || FILES.matcher(context.normalizedPath()).matches()) {
            context.next();
            return;
        }
        // Read away, because a browser that is still sending does not see the answer.
        context.request().resume();
        context.fail(TOO_LARGE);
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : 0;
    }
}
