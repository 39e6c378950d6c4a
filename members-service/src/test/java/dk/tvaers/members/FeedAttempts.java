package dk.tvaers.members;

import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who may tell and read what came back. */
final class FeedAttempts {
    private FeedAttempts() {}

    static Map<String, Attempt> of(UUID network, UUID unit) {
        var attempts = new TreeMap<String, Attempt>();
        var broughtHome = "/members/v1/networks/" + network + "/brought-home";
        attempts.put(
                "bringHome",
                Attempt.by(
                        List.of("member"),
                        List.of("outsider", "forum", PORTAL),
                        request -> request.body(Map.of("words", "Vi spørger nu først."))
                                .post(broughtHome)));
        attempts.put(
                "listBroughtHome",
                Attempt.by(
                        List.of("secretariat", "lead", "member"),
                        List.of("outsider", "forum", PORTAL),
                        request -> request.get(broughtHome)));
        attempts.put(
                "getUnitFeed",
                Attempt.by(
                        List.of("staff", "outsider", "secretariat"),
                        List.of(PORTAL),
                        request -> request.get("/members/v1/units/" + unit + "/feed")));
        return attempts;
    }
}
