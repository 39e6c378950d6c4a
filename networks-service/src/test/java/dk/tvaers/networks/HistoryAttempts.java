package dk.tvaers.networks;

import static dk.tvaers.testing.Attempt.by;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;

/** Who may bring in what was before. */
final class HistoryAttempts {
    private HistoryAttempts() {}

    static Map<String, Attempt> all() {
        return Map.of(
                "importHistory",
                by(
                        List.of("secretariat"),
                        List.of("staff", "forum", "lead", "moderator", "analyst", "administrator", Tokens.PORTAL),
                        request -> request.body("{}").post(Api.ROOT + "/history-imports")));
    }
}
