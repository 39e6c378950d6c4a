package dk.tvaers.web.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception with a {@link Problem}. An exception's message never leaves the process. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int MOST_CAUSES = 8;

    private final Faults faults;
    private final Messages messages;

    ProblemMapper(Faults faults, Messages messages) {
        this.faults = faults;
        this.messages = messages;
    }

    // Quarkus has mappers of its own for the named types; naming them here takes their place.
    @ServerExceptionMapper({
        Throwable.class,
        ProblemException.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        ForbiddenException.class
    })
    RestResponse<Problem> answer(Throwable thrown, HttpHeaders headers, UriInfo uri) {
        ProblemException problem = faults.understand(thrown);
        String traceId = TraceId.of(headers.getHeaderString("traceparent"));
        log(problem.code(), traceId, thrown);
        Locale language = Messages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return respond(problem, describe(problem, language, traceId, uri), language);
    }

    private static RestResponse<Problem> respond(ProblemException problem, Problem body, Locale language) {
        var response = RestResponse.ResponseBuilder.<Problem>create(body.status())
                .entity(body)
                .type(Problem.MEDIA_TYPE)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.code() == ProblemCode.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problem.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    private Problem describe(ProblemException problem, Locale language, String traceId, UriInfo uri) {
        ProblemCode code = problem.code();
        String key = "problem." + code.code();
        return new Problem(
                code.type(),
                messages.text(key + ".title", language, Map.of()),
                code.status(),
                messages.text(key + ".detail", language, Map.of()),
                URI.create(uri.getRequestUri().getRawPath()),
                code.code(),
                traceId,
                problem.violations().stream()
                        .map(each -> describe(each, language))
                        .toList());
    }

    private Problem.Detail describe(Violation violation, Locale language) {
        String message = messages.find(violation.key(), language, violation.arguments())
                .orElseGet(() -> messages.text("not-accepted", language, Map.of()));
        return new Problem.Detail(violation.pointer(), violation.key(), message);
    }

    private static void log(ProblemCode code, String traceId, Throwable thrown) {
        if (code == ProblemCode.INTERNAL) {
            LOG.errorf(new WithoutMessages(thrown), "A request failed. traceId=%s", traceId);
        } else if (code == ProblemCode.UNAVAILABLE) {
            LOG.warnf(
                    "A request met something unavailable. traceId=%s cause=%s",
                    traceId, thrown.getClass().getName());
        } else if (thrown instanceof AuthenticationFailedException) {
            // Messages may repeat the token's claims; the kinds of the causes say enough.
            LOG.infof("A token was refused. traceId=%s causes=%s", traceId, kinds(thrown));
        }
    }

    private static String kinds(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(" < "));
    }
}
