package dk.tvaers.testing;

import dk.tvaers.local.Logins;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the local test users (dk.tvaers.local.TestUsers), from the real Keycloak. */
public final class Tokens {
    /** The program of a municipal portal. */
    public static final String PORTAL = Logins.PORTAL_CLIENT;

    private static final Map<String, String> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {}

    /**
     * A token of the user with this name, or of {@link #PORTAL}, who is the only one signed in without being staff; kept for the length
     * of the test run.
     */
    public static String of(String user) {
        return ISSUED.computeIfAbsent(user, Tokens::issue);
    }

    private static String issue(String user) {
        var logins = new Logins(RealParts.parts());
        return user.equals(PORTAL) ? logins.portalToken() : logins.passwordToken(user);
    }
}
