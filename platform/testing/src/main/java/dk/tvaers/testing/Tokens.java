package dk.tvaers.testing;

import dk.tvaers.local.Logins;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the local test users (dk.tvaers.local.TestUsers), from the real Keycloak. */
public final class Tokens {
    private static final Map<String, String> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the user with this name; kept for the length of the test run. */
    public static String of(String user) {
        return ISSUED.computeIfAbsent(user, name -> new Logins(RealParts.parts()).passwordToken(name));
    }
}
