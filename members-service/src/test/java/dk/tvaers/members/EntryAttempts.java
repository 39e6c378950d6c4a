package dk.tvaers.members;

import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who may invite, apply and answer; the entry is an invitation of the receiver. */
final class EntryAttempts {
    private EntryAttempts() {}

    static Map<String, Attempt> of(Place place) {
        return of(place.network(), place.person(), place.entry());
    }

    static Map<String, Attempt> of(UUID network, UUID person, UUID entry) {
        var attempts = new TreeMap<String, Attempt>();
        var deciders = List.of("secretariat", "lead");
        var others = List.of("member", "outsider", "forum", PORTAL);
        var base = "/members/v1/networks/" + network;
        attempts.put(
                "invite",
                Attempt.by(
                        deciders,
                        others,
                        request -> request.body(Map.of("personId", person, "core", true))
                                .post(base + "/invitations")));
        attempts.put(
                "applyForMembership",
                Attempt.by(
                        List.of("staff"),
                        List.of(PORTAL),
                        request -> request.body(Map.of("core", true)).post(base + "/applications")));
        attempts.put("listEntries", Attempt.by(deciders, others, request -> request.get(base + "/entries")));
        attempts.put(
                "listMyEntries",
                Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me/entries")));
        attempts.put(
                "getEntry",
                Attempt.by(
                        List.of("secretariat", "lead", "receiver"),
                        others,
                        request -> request.get(base + "/entries/" + entry)));
        attempts.put(
                "answerEntry",
                Attempt.by(
                        List.of("secretariat", "receiver"),
                        List.of("lead", "member", "outsider", "forum", PORTAL),
                        request -> request.body(Map.of("outcome", "ACCEPTED"))
                                .put(base + "/entries/" + entry + "/answer")));
        return attempts;
    }
}
