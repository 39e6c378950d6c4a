package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Failures;
import dk.tvaers.portal.page.LoginState;
import dk.tvaers.portal.page.Session;
import dk.tvaers.portal.remote.Login;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks whether the login answers before it sends anybody there: a browser that is sent to a server that is away shows a page of its own,
 * which helps nobody. Whoever has a session is not held up.
 */
@Singleton
class SignIn implements LoginState {
    private static final Logger LOG = Logger.getLogger(SignIn.class);
    /** After {@code Guard}, before Quarkus asks who it is. */
    private static final int BEFORE_LOGIN = 500;

    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final Set<HttpMethod> ASKED = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> DOORS = Set.of("/log-ind", "/log-ud");

    private final Failures failures;
    private final Uni<Boolean> answers;

    SignIn(Failures failures, @RestClient Login login) {
        this.failures = failures;
        this.answers = Uni.createFrom()
                .deferred(login::configuration)
                .replaceWith(true)
                .onFailure()
                .invoke(reason ->
                        LOG.warnf("Nobody can log in: %s", reason.getClass().getName()))
                .onFailure()
                .recoverWithItem(false)
                .memoize()
                .forFixedDuration(REMEMBERED);
    }

    @Override
    public Uni<Boolean> answers() {
        return answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::ask, BEFORE_LOGIN);
    }

    private void ask(RoutingContext context) {
        if (!leadsToLogin(context)) {
            context.next();
            return;
        }
        var here = Vertx.currentContext();
        answers.subscribe()
                .with(answer -> here.runOnContext(_ -> {
                    if (answer) {
                        context.next();
                    } else {
                        failures.withoutSignIn(context);
                    }
                }));
    }

    /** A form of somebody without a session is not sent to the login; see {@code Errors}. */
    private static boolean leadsToLogin(RoutingContext context) {
        if (!ASKED.contains(context.request().method())) {
            return false;
        }
        var path = context.normalizedPath();
        return DOORS.contains(path)
                || (path.equals("/arbejdsrum") || path.startsWith("/arbejdsrum/")) && !Session.isThere(context);
    }
}
