package dk.tvaers.members;

import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.ApiAnswer;
import dk.tvaers.testing.ApiRequest;
import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Who may decide about the uses of what somebody is, says and shows, and who may read that. */
final class ConsentAttempts {
    private ConsentAttempts() {}

    static Map<String, Attempt> of(Place place) {
        var network = place.network();
        var person = place.person();
        var attempts = new TreeMap<String, Attempt>();
        var secretariat = List.of("secretariat");
        var me = "/members/v1/me";
        var someone = "/members/v1/people/" + person;
        attempts.put("getMyConsents", own(request -> request.get(me + "/consents")));
        attempts.put(
                "decideMyConsent",
                own(request -> request.body(Map.of("given", false)).put(me + "/consents/PHOTO")));
        attempts.put("listMyConsentRecords", own(request -> request.get(me + "/consent-records")));
        attempts.put(
                "getConsents",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.get(someone + "/consents")));
        attempts.put(
                "decideConsent",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.body(Map.of("given", false, "channel", "PAPER", "note", "Mappe 12"))
                                .put(someone + "/consents/PHOTO")));
        attempts.put(
                "listConsentRecords",
                Attempt.by(
                        secretariat,
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.get(someone + "/consent-records")));
        attempts.put(
                "listMemberConsents",
                Attempt.by(
                        List.of("secretariat", "lead"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.get("/members/v1/networks/" + network + "/consents")));
        attempts.put(
                "listConsentTexts",
                Attempt.by(
                        List.of("staff", "secretariat"),
                        List.of(PORTAL),
                        request -> request.get("/members/v1/consent-texts")));
        return attempts;
    }

    private static Attempt own(Function<ApiRequest, ApiAnswer> call) {
        return Attempt.by(List.of("staff"), List.of(PORTAL), call);
    }
}
