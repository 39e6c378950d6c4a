package dk.tvaers.members;

import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may look at the perspective balance, plan participation and look for candidates. */
final class BalanceAttempts {
    private BalanceAttempts() {}

    static Map<String, Attempt> of(Place place) {
        var network = place.network();
        var person = place.person();
        var attempts = new TreeMap<String, Attempt>();
        var balance = "/members/v1/networks/" + network + "/perspective-balance";
        attempts.put(
                "getPerspectiveBalance",
                Attempt.by(
                        List.of("secretariat", "lead", "member"),
                        List.of("outsider", "forum", PORTAL),
                        request -> request.get(balance)));
        attempts.put(
                "getWhatIf",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.queryParam("personId", person).get(balance + "/what-if")));
        attempts.put(
                "planParticipation",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.body(Map.of("core", true))
                                .put(memberships(network) + "/" + place.membership() + "/participation")));
        attempts.put(
                "listCandidates",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.queryParam("perspective", "relative")
                                .get("/members/v1/networks/" + network + "/candidates")));
        attempts.put(
                "getMyFindability",
                Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me/findability")));
        attempts.put(
                "decideMyFindability",
                Attempt.by(
                        List.of("staff"),
                        List.of(PORTAL),
                        request -> request.body(Map.of("findable", false)).put("/members/v1/me/findability")));
        attempts.put(
                "decideFindability",
                Attempt.by(
                        List.of("secretariat"),
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(Map.of("findable", false))
                                .put("/members/v1/people/" + person + "/findability")));
        return attempts;
    }
}
