package dk.tvaers.members;

import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may register people and read about them. */
final class PersonAttempts {
    private PersonAttempts() {}

    static Map<String, Attempt> of(UUID person, UUID leaver) {
        var attempts = new HashMap<String, Attempt>();
        var secretariat = List.of("secretariat");
        attempts.put("arrive", Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.put("/members/v1/me")));
        attempts.put("getMe", Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me")));
        attempts.put(
                "createPerson",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(citizen()).post("/members/v1/people")));
        attempts.put(
                "recordCompetences",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(Map.of("competences", List.of()))
                                .put("/members/v1/people/" + person + "/competences")));
        attempts.put(
                "sayMyCompetences",
                Attempt.by(
                        List.of("staff"),
                        List.of(PORTAL),
                        request ->
                                request.body(Map.of("competences", List.of())).put("/members/v1/me/competences")));
        attempts.put(
                "recordDeparture",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(Map.of()).put("/members/v1/people/" + leaver + "/departure")));
        attempts.put(
                "listPeople",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.get("/members/v1/people")));
        attempts.put(
                "getPerson",
                Attempt.by(
                        List.of("secretariat", "staff"),
                        List.of("outsider", "lead", "forum", "administrator", PORTAL),
                        request -> request.get("/members/v1/people/" + person)));
        attempts.put(
                "listPersonRoles",
                Attempt.by(
                        List.of("secretariat", "staff"),
                        List.of("outsider", "lead", "forum", "administrator", PORTAL),
                        request -> request.get("/members/v1/people/" + person + "/roles")));
        attempts.put(
                "changePerson",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(citizen()).put("/members/v1/people/" + person)));
        return attempts;
    }
}
