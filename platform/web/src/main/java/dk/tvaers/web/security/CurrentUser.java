package dk.tvaers.web.security;

import dk.tvaers.web.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, by login id and roles only. The token's name and address are not offered, so they cannot be logged. */
@RequestScoped
public class CurrentUser {
    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The subject of the token; empty when nobody is logged in. */
    public Optional<UUID> loginId() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getSubject()).flatMap(CurrentUser::uuid)
                : Optional.empty();
    }

    /** The subject of the token; 401 when nobody is logged in. */
    public UUID requireLoginId() {
        return loginId().orElseThrow(Problems::unauthenticated);
    }

    /** Whether the caller has one of {@link Roles}. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    private static Optional<UUID> uuid(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException notOfOurRealm) {
            return Optional.empty();
        }
    }
}
