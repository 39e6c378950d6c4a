package dk.tvaers.members;

import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.roles;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may give roles and memberships in a network, and end them. */
final class ParticipationAttempts {
    private ParticipationAttempts() {}

    static Map<String, Attempt> of(Place place) {
        var network = place.network();
        var person = place.person();
        var role = roles(network) + "/" + place.role();
        var driver = roles(network) + "/" + place.coDriver();
        var member = memberships(network) + "/" + place.membership();
        var attempts = new HashMap<String, Attempt>();
        var secretariat = List.of("secretariat");
        var others = List.of("lead", "member", "outsider", "forum", PORTAL);
        var participants = List.of("secretariat", "lead", "member");
        var strangers = List.of("outsider", "forum", PORTAL);
        attempts.put(
                "createRole",
                Attempt.by(
                        secretariat,
                        others,
                        request -> request.body(Map.of("personId", person, "role", "RECEIVER"))
                                .post(roles(network))));
        attempts.put(
                "limitRole",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.body(Map.of()).put(driver + "/term")));
        attempts.put(
                "runRoleTerms",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/role-term-runs")));
        var path = driver + "/development-path";
        attempts.put(
                "getDevelopmentPath",
                Attempt.by(
                        List.of("secretariat", "lead", "codriver"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.get(path)));
        attempts.put(
                "writeDevelopmentPath",
                Attempt.by(
                        List.of("secretariat", "lead", "codriver"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.body(Map.of("steps", List.of())).put(path)));
        attempts.put("listRoles", Attempt.by(participants, strangers, request -> request.get(roles(network))));
        attempts.put("getRole", Attempt.by(participants, strangers, request -> request.get(role)));
        attempts.put(
                "endRole",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.delete(driver)));
        attempts.put(
                "createMembership",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.body(membership(person)).post(memberships(network))));
        attempts.put(
                "listMemberships", Attempt.by(participants, strangers, request -> request.get(memberships(network))));
        attempts.put(
                "listParticipants",
                Attempt.by(
                        participants,
                        strangers,
                        request -> request.get("/members/v1/networks/" + network + "/participants")));
        attempts.put("getMembership", Attempt.by(participants, strangers, request -> request.get(member)));
        attempts.put("endMembership", Attempt.by(participants, strangers, request -> request.delete(member)));
        return attempts;
    }
}
