package dk.tvaers.testing;

import static dk.tvaers.testing.Tokens.PORTAL;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may say how long data are kept, and see what goes, in a service that has such rules. */
public final class RetentionAttempts {
    private static final List<String> SECRETARIAT = List.of("secretariat");
    private static final List<String> OTHERS =
            List.of("staff", "outsider", "forum", "moderator", "analyst", "operator", PORTAL);

    private RetentionAttempts() {}

    /** @param base of the service's paths */
    public static Map<String, Attempt> under(String base) {
        var attempts = new TreeMap<String, Attempt>();
        var rules = base + "/retention-rules";
        var rule = rules + "/AUDIT_ENTRY";
        attempts.put("listRetentionRules", Attempt.by(SECRETARIAT, OTHERS, request -> request.get(rules)));
        attempts.put("getRetentionRule", Attempt.by(SECRETARIAT, OTHERS, request -> request.get(rule)));
        attempts.put(
                "changeRetentionRule",
                Attempt.by(
                        SECRETARIAT,
                        OTHERS,
                        request -> request.body(Map.of("months", 24, "action", "DELETE", "enabled", false))
                                .put(rule)));
        attempts.put("previewRetention", Attempt.by(SECRETARIAT, OTHERS, request -> request.get(rule + "/due")));
        attempts.put(
                "listRetentionRuns",
                Attempt.by(
                        List.of("secretariat", "operator"),
                        List.of("staff", "outsider", "forum", PORTAL),
                        request -> request.get(base + "/retention-runs")));
        attempts.put(
                "runRetention",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post(base + "/operations/retention-runs")));
        return attempts;
    }
}
