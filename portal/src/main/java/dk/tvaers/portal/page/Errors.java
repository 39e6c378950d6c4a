package dk.tvaers.portal.page;

import io.quarkus.oidc.OIDCException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Pages for what went wrong. None is a dead end, and none holds an exception's message. */
class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final int FIRST_FAULT = 500;
    private static final int UNAVAILABLE = 503;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    /** What is said when nobody can log in. */
    static final String SIGN_IN = "sign-in";

    /** Seconds after which it is worth asking for a page again. */
    static final String SOON = "30";

    private final Pages pages;
    private final RoutingContext context;
    private final LoginState login;

    Errors(Pages pages, RoutingContext context, LoginState login) {
        this.pages = pages;
        this.context = context;
        this.login = login;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance error(Page p, String kind);

        /** @param away whether nobody can log in right now */
        static native TemplateInstance loggedOut(Page p, boolean away);

        static native TemplateInstance denied(Page p);
    }

    // Quarkus has mappers of its own for the named types; naming them here takes their place.
    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    RestResponse<String> http(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        return status >= FIRST_FAULT ? unforeseen(e) : page(status, kind(status));
    }

    /** What a status says to a reader. */
    static String kind(int status) {
        if (status >= FIRST_FAULT) {
            return "fault";
        }
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case TOO_LARGE -> "too-large";
            default -> "unusable";
        };
    }

    /**
     * The session ended. Whoever only reads asks again without it, which leads to the login; whoever wrote reloads the page that they get,
     * which sends what they wrote once they are logged in again. A session ends too because the login was away when it was to be renewed.
     */
    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Uni<RestResponse<String>> loggedOut(Throwable e) {
        if (context.request().method() == HttpMethod.GET && Session.isThere(context)) {
            Session.forget(context);
            return Uni.createFrom()
                    .item(RestResponse.seeOther(
                            Addresses.own(context.request().uri()).orElse(URI.create("/"))));
        }
        var page = pages.at("/");
        return login.answers()
                .map(answers -> answers ? answer(UNAUTHORISED, Templates.loggedOut(page, false)) : withoutSignIn(page));
    }

    /** The same, and nobody can log in: what they wrote waits in the browser until then. */
    @ServerExceptionMapper(OIDCException.class)
    RestResponse<String> withoutSignIn(OIDCException e) {
        var page = pages.at("/");
        return context.request().method() == HttpMethod.POST
                ? withoutSignIn(page)
                : later(answer(UNAVAILABLE, Templates.error(page, SIGN_IN)));
    }

    private static RestResponse<String> withoutSignIn(Page page) {
        return later(answer(UNAVAILABLE, Templates.loggedOut(page, true)));
    }

    private static RestResponse<String> later(RestResponse<String> page) {
        page.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SOON);
        return page;
    }

    @ServerExceptionMapper(ForbiddenException.class)
    RestResponse<String> denied(Throwable e) {
        return answer(FORBIDDEN, Templates.denied(pages.at("/")));
    }

    @ServerExceptionMapper(Throwable.class)
    RestResponse<String> unforeseen(Throwable e) {
        LOG.errorf("A page failed: %s", named(e));
        return page(FIRST_FAULT, kind(FIRST_FAULT));
    }

    /** The class and where, not the message: it can quote what somebody wrote. */
    static String named(Throwable e) {
        var at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return e.getClass().getName() + at;
    }

    private RestResponse<String> page(int status, String kind) {
        return answer(status, Templates.error(pages.at("/"), kind));
    }

    private static RestResponse<String> answer(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
