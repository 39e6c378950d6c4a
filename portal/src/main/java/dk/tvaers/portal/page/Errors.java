package dk.tvaers.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Pages for what went wrong. None is a dead end, and none holds an exception's message. */
class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final int FIRST_FAULT = 500;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance error(Page p, String kind);

        static native TemplateInstance loggedOut(Page p);

        static native TemplateInstance denied(Page p);
    }

    // Quarkus has mappers of its own for the named types; naming them here takes their place.
    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    RestResponse<String> http(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        return status >= FIRST_FAULT ? unforeseen(e) : page(status, status == NOT_FOUND ? "not-found" : "unusable");
    }

    /** The session ended while somebody wrote: reloading the page sends what they wrote, once they are logged in again. */
    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    RestResponse<String> loggedOut(Throwable e) {
        return answer(UNAUTHORISED, Templates.loggedOut(pages.at("/")));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    RestResponse<String> denied(Throwable e) {
        return answer(FORBIDDEN, Templates.denied(pages.at("/")));
    }

    @ServerExceptionMapper(Throwable.class)
    RestResponse<String> unforeseen(Throwable e) {
        // The class and where, not the message: it can quote what somebody wrote.
        var at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        LOG.errorf("A page failed: %s%s", e.getClass().getName(), at);
        return page(FIRST_FAULT, "fault");
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
