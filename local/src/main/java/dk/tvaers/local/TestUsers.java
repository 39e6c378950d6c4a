package dk.tvaers.local;

import java.util.UUID;

/**
 * The users of realm {@code tvaers} that exist on a developer's machine only, named by what they are. Their Keycloak ids are
 * fixed, so that a test can refer to the {@code sub} of a token it has not fetched. Each has the password
 * {@link #PASSWORD}, the role {@code staff} and the roles said here; network roles come from a network's own data.
 */
public enum TestUsers {
    SECRETARIAT,
    /** Executive forum. */
    FORUM,
    MODERATOR,
    ANALYST,
    ADMINISTRATOR,
    OPERATOR,
    /** Only {@code staff}. */
    STAFF,
    /** Only {@code staff}; tests make it network lead. */
    LEAD,
    /** {@code executive-forum}, as a reference lead of a welfare or learning network is. */
    REFERENCELEAD,
    LINEMANAGER,
    CODRIVER,
    MEMBER,
    PHASEMEMBER,
    RECEIVER,
    /** Only {@code staff}, in no network: what it may not see it must not see. */
    OUTSIDER;

    public static final String PASSWORD = "demo";

    /** The user name in Keycloak. */
    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The {@code sub} of its tokens. */
    public UUID subject() {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(ordinal() + 1));
    }

    public String email() {
        return username() + "@albertslund.example";
    }
}
