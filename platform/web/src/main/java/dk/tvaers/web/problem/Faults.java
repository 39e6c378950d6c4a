package dk.tvaers.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Decides which entry of the catalogue an exception is. Looks through the causes, because transactions and persistence
 * wrap what really happened. What is not recognised is {@link ProblemCode#INTERNAL}.
 */
@ApplicationScoped
class Faults {
    /** A text with U+0000 in it, which PostgreSQL cannot store: the caller's fault. */
    private static final String UNSTORABLE_TEXT = "22021";

    private static final String UNIQUE = "23505";

    /** No connection, insufficient resources, shutting down or starting: classes of states in PostgreSQL's appendix A. */
    private static final List<String> OUT_OF_SERVICE = List.of("08", "53", "57P");

    private static final Duration SHORTLY = Duration.ofSeconds(5);
    private static final Set<Integer> STATUS_OF_SEVERAL_CODES = Set.of(400, 422);

    private final Map<String, Violation> refusals = new HashMap<>();

    Faults(@Any Instance<ConstraintRefusals> refusals) {
        refusals.forEach(each -> this.refusals.putAll(each.byConstraint()));
    }

    ProblemException understand(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < 16; depth++, each = each.getCause()) {
            ProblemException known = known(each);
            if (known != null) {
                return known;
            }
        }
        return switch (thrown) {
            case WebApplicationException web -> ofStatus(web.getResponse().getStatus());
            // A form that ended too soon. What our own code cannot read or write is wrapped.
            case IOException cut -> new ProblemException(ProblemCode.MALFORMED);
            default -> new ProblemException(ProblemCode.INTERNAL);
        };
    }

    private ProblemException known(Throwable thrown) {
        return switch (thrown) {
            case ProblemException problem -> problem;
            case org.hibernate.exception.ConstraintViolationException constraint -> constraint(constraint);
            case ConstraintViolationException invalid -> invalid(invalid);
            case ValueInstantiationException rule -> malformed(rule);
            case InvalidDefinitionException ourFault -> new ProblemException(ProblemCode.INTERNAL);
            case JacksonException json -> malformed(json);
            case OptimisticLockException stale -> new ProblemException(ProblemCode.STALE);
            case StaleStateException stale -> new ProblemException(ProblemCode.STALE);
            case OIDCException loginServerDown -> Problems.unavailable(SHORTLY);
            case JDBCConnectionException down -> Problems.unavailable(SHORTLY);
            case SQLException database -> database(database);
            case UnauthorizedException anonymous -> Problems.unauthenticated();
            case AuthenticationException rejected -> Problems.unauthenticated();
            case ForbiddenException refused -> Problems.forbidden();
            default -> null;
        };
    }

    private static ProblemException malformed(JacksonException json) {
        return new ProblemException(ProblemCode.MALFORMED, JsonFaults.of(json));
    }

    private static ProblemException invalid(ConstraintViolationException invalid) {
        return ConstraintViolations.concernTheAnswer(invalid)
                ? new ProblemException(ProblemCode.INTERNAL)
                : Problems.invalid(ConstraintViolations.of(invalid));
    }

    private ProblemException constraint(org.hibernate.exception.ConstraintViolationException thrown) {
        Violation refusal = thrown.getConstraintName() == null ? null : refusals.get(thrown.getConstraintName());
        if (refusal != null) {
            return Problems.refused(List.of(refusal));
        }
        // Two requests wanted the same thing at once; any other constraint should have been checked in code.
        return UNIQUE.equals(thrown.getSQLState())
                ? new ProblemException(ProblemCode.REFUSED)
                : new ProblemException(ProblemCode.INTERNAL);
    }

    private static ProblemException database(SQLException thrown) {
        String state = thrown.getSQLState();
        if (state == null) {
            // The database gives every error a state. Without one the pool speaks: all its connections are taken.
            return Problems.unavailable(SHORTLY);
        }
        if (state.equals(UNSTORABLE_TEXT)) {
            return new ProblemException(ProblemCode.MALFORMED, Violation.of("", "unstorable-text"));
        }
        return OUT_OF_SERVICE.stream().anyMatch(state::startsWith) ? Problems.unavailable(SHORTLY) : null;
    }

    private static ProblemException ofStatus(int status) {
        if (STATUS_OF_SEVERAL_CODES.contains(status)) {
            return new ProblemException(status == 400 ? ProblemCode.MALFORMED : ProblemCode.UNPROCESSABLE);
        }
        return new ProblemException(Arrays.stream(ProblemCode.values())
                .filter(code -> code.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemCode.MALFORMED : ProblemCode.INTERNAL));
    }
}
