package dk.tvaers.testing;

import static dk.tvaers.testing.Tokens.PORTAL;

import java.util.List;
import java.util.Map;

/** Who may read who did what in a service. */
public final class AuditAttempts {
    private static final List<String> OVERSEERS = List.of("secretariat", "administrator");
    private static final List<String> OTHERS =
            List.of("staff", "outsider", "forum", "moderator", "analyst", "operator", PORTAL);

    private AuditAttempts() {}

    /** @param base of the service's paths */
    public static Map<String, Attempt> under(String base) {
        var entries = base + "/audit/entries";
        return Map.of(
                "listAuditEntries",
                Attempt.by(OVERSEERS, OTHERS, request -> request.get(entries)),
                "exportAuditEntries",
                Attempt.by(OVERSEERS, OTHERS, request -> request.accept("*/*").get(entries + ".csv")));
    }
}
