package dk.tvaers.members;

import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who may ask what about the data that are kept of people. */
final class PrivacyAttempts {
    private PrivacyAttempts() {}

    static Map<String, Attempt> of() {
        var attempts = new TreeMap<String, Attempt>();
        UUID erasable = newCitizen();
        personOf("referencelead");
        attempts.put(
                "erasePerson",
                Attempt.by(
                        List.of("secretariat"),
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(Map.of("ground", "REQUESTED"))
                                .put("/members/v1/people/" + erasable + "/erasure")));
        attempts.put(
                "eraseMe",
                Attempt.by(
                        List.of("referencelead"), List.of(PORTAL), request -> request.put("/members/v1/me/erasure")));
        UUID self = personOf("staff");
        String people = "/members/v1/people/" + self;
        var readers = List.of("secretariat", "staff");
        var others = List.of("outsider", "lead", "forum", "administrator", PORTAL);
        attempts.put(
                "exportPerson",
                Attempt.by(readers, others, request -> request.accept("*/*").get(people + "/export")));
        attempts.put("listReadings", Attempt.by(readers, others, request -> request.get(people + "/readings")));
        attempts.put(
                "exportMe",
                Attempt.by(
                        List.of("staff"),
                        List.of(PORTAL),
                        request -> request.accept("*/*").get("/members/v1/me/export")));
        attempts.put(
                "listMyReadings",
                Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me/readings")));
        return attempts;
    }
}
