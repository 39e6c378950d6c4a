package dk.tvaers.members;

import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may see and say how time is used. */
final class TimeAttempts {
    private TimeAttempts() {}

    static Map<String, Attempt> of(Place place) {
        var network = place.network();
        var attempts = new TreeMap<String, Attempt>();
        var hours = memberships(network) + "/" + place.membership() + "/hours";
        var own = List.of("secretariat", "lead", "member");
        var strangers = List.of("outsider", "forum", "codriver", PORTAL);
        attempts.put("getMemberHours", Attempt.by(own, strangers, request -> request.get(hours)));
        attempts.put(
                "useHours",
                Attempt.by(
                        own,
                        strangers,
                        request -> request.body(Map.of("used", List.of())).put(hours)));
        attempts.put(
                "getMyLoad",
                Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me/load")));
        attempts.put(
                "listStaffLoad",
                Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me/staff-load")));
        attempts.put(
                "listLoad",
                Attempt.by(
                        List.of("secretariat"),
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.get("/members/v1/load")));
        return attempts;
    }
}
