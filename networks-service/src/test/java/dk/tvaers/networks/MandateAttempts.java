package dk.tvaers.networks;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.testing.Attempt.by;
import static dk.tvaers.testing.Attempt.open;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may change network types, make agreements, plan, focus and close. */
final class MandateAttempts {
    private static final String TYPES = Api.ROOT + "/network-types";
    private static final List<String> STAFF = List.of("staff", "outsider", "secretariat");
    private static final List<String> MOVERS = List.of("secretariat", "lead", "codriver");
    private static final List<String> NO_MOVERS = List.of("staff", "outsider", "forum", "member", "moderator");
    private static final List<String> NO_SECRETARIAT = List.of("staff", "lead", "forum", "moderator", "administrator");

    private MandateAttempts() {}

    /** In a network with a lead (lead), a consultant (codriver), a reference lead (referencelead) and a member (member). */
    static Map<String, Attempt> in(UUID network) {
        Api.assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        var inNetwork = NETWORKS + "/" + network;
        var agreement = CourseApi.agreements(network) + "/" + CourseApi.drafted(network, CourseApi.withLineManager());
        var keepers = List.of("secretariat", "lead", "codriver", "linemanager");
        Map<String, Attempt> attempts = new HashMap<>();
        attempts.put("createNetworkType", posting(List.of("secretariat"), NO_SECRETARIAT, TYPES));
        attempts.put("changeNetworkType", posting(List.of("secretariat"), NO_SECRETARIAT, TYPES + "/WELFARE/versions"));
        attempts.put("getNetworkTypeVersion", open(request -> request.get(TYPES + "/WELFARE/versions/1")));
        attempts.put("closeNetwork", posting(MOVERS, NO_MOVERS, inNetwork + "/closing"));
        attempts.put("getClosing", reading(NETWORKS + "/" + closed() + "/closing"));
        attempts.put("getMandate", reading(inNetwork + "/mandate"));
        attempts.put("listAgreements", reading(inNetwork + "/agreements"));
        attempts.put("getAgreement", reading(agreement));
        attempts.put(
                "draftAgreement",
                by(
                        MOVERS,
                        NO_MOVERS,
                        request -> request.body(CourseApi.withLineManager()).post(inNetwork + "/agreements")));
        attempts.put("writeAgreement", putting(MOVERS, NO_MOVERS, agreement + "/content", Map.of()));
        attempts.put("proposeAgreement", posting(MOVERS, NO_MOVERS, agreement + "/proposal"));
        attempts.put(
                "signAgreement",
                posting(
                        List.of("lead", "linemanager"),
                        List.of("staff", "secretariat", "codriver", "member", "forum"),
                        agreement + "/signatures"));
        attempts.put(
                "reviewAgreement",
                by(
                        keepers,
                        NO_MOVERS,
                        request -> request.body(Map.of("note", "?", "nextOn", CourseApi.inAMonth()))
                                .post(agreement + "/reviews")));
        attempts.put(
                "endAgreement",
                by(
                        keepers,
                        NO_MOVERS,
                        request -> request.body(Map.of("reason", "?")).post(agreement + "/ending")));
        attempts.put(
                "stateReferenceLeadLevel",
                putting(
                        List.of("secretariat"),
                        NO_SECRETARIAT,
                        agreement + "/reference-lead-level",
                        Map.of("level", "DIRECTOR")));
        attempts.put("getCoursePlan", reading(inNetwork + "/course-plan"));
        attempts.put(
                "planCourse",
                putting(MOVERS, NO_MOVERS, inNetwork + "/course-plan", Map.of("steps", CourseApi.steps())));
        attempts.put("getCitizenRole", reading(inNetwork + "/citizen-role"));
        attempts.put(
                "setCitizenRole",
                putting(MOVERS, NO_MOVERS, inNetwork + "/citizen-role", Map.of("roles", List.of("TESTER"))));
        attempts.put("listThemeVersions", reading(inNetwork + "/theme-versions"));
        attempts.put(
                "reviseTheme",
                by(
                        MOVERS,
                        NO_MOVERS,
                        request -> request.body(Map.of("answers", Api.answers()))
                                .post(inNetwork + "/theme-versions/revisions")));
        attempts.put(
                "focusTheme",
                by(
                        MOVERS,
                        NO_MOVERS,
                        request -> request.body(Map.of("focus", "?", "potentials", List.of("?")))
                                .post(inNetwork + "/theme-versions/focuses")));
        return attempts;
    }

    private static UUID closed() {
        var network = Api.started("LEARNING");
        Api.bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        CourseApi.close("secretariat", network, Map.of("override", true, "reason", "for a test"))
                .then()
                .statusCode(201);
        return network;
    }

    private static Attempt reading(String path) {
        return by(STAFF, List.of(Tokens.PORTAL), request -> request.get(path));
    }

    private static Attempt posting(List<String> allowed, List<String> refused, String path) {
        return by(allowed, refused, request -> request.body(Map.of()).post(path));
    }

    private static Attempt putting(List<String> allowed, List<String> refused, String path, Map<String, ?> body) {
        return by(allowed, refused, request -> request.body(body).put(path));
    }
}
