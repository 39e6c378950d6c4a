package dk.tvaers.members;

import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may say how long data are kept, and see what goes. */
final class RetentionAttempts {
    private RetentionAttempts() {}

    static Map<String, Attempt> all() {
        var attempts = new TreeMap<String, Attempt>();
        var secretariat = List.of("secretariat");
        var others = MembersAuthorisationTest.NO_SECRETARIAT;
        var rules = "/members/v1/retention-rules";
        attempts.put("listRetentionRules", Attempt.by(secretariat, others, request -> request.get(rules)));
        attempts.put("getRetentionRule", Attempt.by(secretariat, others, request -> request.get(rules + "/ENTRY")));
        attempts.put(
                "changeRetentionRule",
                Attempt.by(
                        secretariat,
                        others,
                        request -> request.body(Map.of("months", 12, "action", "ANONYMISE", "enabled", false))
                                .put(rules + "/ENTRY")));
        attempts.put("previewRetention", Attempt.by(secretariat, others, request -> request.get(rules + "/ENTRY/due")));
        attempts.put(
                "listRetentionRuns",
                Attempt.by(
                        List.of("secretariat", "operator"),
                        List.of("staff", "outsider", "forum", PORTAL),
                        request -> request.get("/members/v1/retention-runs")));
        attempts.put(
                "runRetention",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/retention-runs")));
        return attempts;
    }
}
