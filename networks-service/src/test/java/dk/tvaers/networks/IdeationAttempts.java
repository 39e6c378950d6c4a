package dk.tvaers.networks;

import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.testing.Attempt.by;
import static java.util.Map.entry;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may lay tracks, raise, move and score ideas, and choose criteria. */
final class IdeationAttempts {
    private static final List<String> STAFF = List.of("staff", "outsider", "secretariat");
    private static final List<String> LEADERS = List.of("secretariat", "lead", "codriver");
    private static final List<String> NOT_LEADERS = List.of("staff", "outsider", "forum", "referencelead", "member");
    private static final List<String> PARTICIPANTS =
            List.of("secretariat", "lead", "codriver", "referencelead", "member");
    private static final List<String> NO_PARTICIPANTS = List.of("staff", "outsider", "forum", "moderator");
    private static final List<String> VOICES = List.of("lead", "codriver", "referencelead", "member");
    private static final List<String> NO_VOICES = List.of("staff", "outsider", "forum", "secretariat");

    private IdeationAttempts() {}

    static Map<String, Attempt> all(UUID network) {
        var finding = Deeds.finding(network, false);
        var track = in(network, "tracks", Deeds.track(network, finding).toString());
        var trackBody = Map.of("title", "?", "findingIds", List.of(finding));
        var idea = in(network, "ideas", Deeds.idea(network).toString());
        var criteria = in(network, "criteria");
        return Map.ofEntries(
                entry("listTracks", read(in(network, "tracks"))),
                entry("getTrack", read(track)),
                entry(
                        "layTrack",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(trackBody).post(in(network, "tracks")))),
                entry(
                        "changeTrack",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(trackBody).put(track))),
                entry("listIdeas", read(in(network, "ideas"))),
                entry("getIdea", read(idea)),
                entry("listIdeaMoves", read(idea + "/moves")),
                entry(
                        "raiseIdea",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(Map.of("title", "?", "text", "?"))
                                        .post(in(network, "ideas")))),
                entry(
                        "changeIdea",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of("title", "?", "text", "?"))
                                        .put(idea))),
                entry(
                        "moveIdea",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of("to", "PARKED", "reason", "?"))
                                        .post(idea + "/moves"))),
                entry(
                        "describeIdea",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(Deeds.description()).put(idea + "/description"))),
                entry("getCriteria", read(criteria)),
                entry("listCriteriaChanges", read(criteria + "/changes")),
                entry(
                        "draftCriteria",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of(
                                                "criteria",
                                                List.of(
                                                        Map.of("code", "VALUE", "title", "?"),
                                                        Map.of("code", "FEASIBILITY", "title", "?"))))
                                        .put(criteria))),
                entry("fixCriteria", by(LEADERS, NOT_LEADERS, request -> request.post(criteria + "/fixing"))),
                entry(
                        "reopenCriteria",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of("reason", "?")).post(criteria + "/reopening"))),
                entry("getScoreResults", read(in(network, "score-results"))),
                entry("getOwnScores", by(VOICES, NO_VOICES, request -> request.get(idea + "/scores/mine"))),
                entry(
                        "scoreIdea",
                        by(
                                VOICES,
                                NO_VOICES,
                                request -> request.body(Map.of("scores", Deeds.scores("VALUE", 3)))
                                        .put(idea + "/scores/mine"))));
    }

    private static Attempt read(String path) {
        return by(STAFF, List.of(Tokens.PORTAL), request -> request.get(path));
    }
}
