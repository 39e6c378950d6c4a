package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;

/** Who may invite to calls and draw volunteers. */
final class AdmissionAttempts {
    private AdmissionAttempts() {}

    static Map<String, Attempt> of(Tried tried) {
        var may = List.of("moderator", "secretariat");
        var mayNot = List.of("outsider", "forum", Tokens.PORTAL);
        var at = "/calls/" + tried.call();
        return Map.of(
                "listResults", Attempt.open(get(at + "/results")),
                "inviteToCall", Attempt.by(may, mayNot, post(at + "/invitations", Map.of("count", 1))),
                "volunteerForCall", Attempt.open(post(at + "/volunteers", Map.of())),
                "readVolunteerStatus", Attempt.open(post("/volunteers/status", Map.of("code", "0000"))),
                "drawVolunteers",
                        Attempt.by(may, mayNot, post(at + "/draw", Map.of("seats", 1, "seed", "seks syv otte"))),
                "getDraw", Attempt.open(get(at + "/draw")),
                "listDrawGroups", Attempt.by(may, mayNot, get(at + "/draw/groups")));
    }
}
