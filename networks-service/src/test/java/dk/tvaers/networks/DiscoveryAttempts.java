package dk.tvaers.networks;

import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.testing.Attempt.by;
import static java.util.Map.entry;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may meet, decide, hypothesise and work at the iceberg. */
final class DiscoveryAttempts {
    private static final List<String> STAFF = List.of("staff", "outsider", "secretariat");
    private static final List<String> LEADERS = List.of("secretariat", "lead", "codriver");
    private static final List<String> NOT_LEADERS = List.of("staff", "outsider", "forum", "referencelead", "member");
    private static final List<String> PARTICIPANTS =
            List.of("secretariat", "lead", "codriver", "referencelead", "member");
    private static final List<String> NO_PARTICIPANTS = List.of("staff", "outsider", "forum", "moderator");

    private DiscoveryAttempts() {}

    static Map<String, Attempt> all(UUID network) {
        var meeting = in(
                network,
                "meetings",
                Api.id(Api.as("secretariat")
                                .body(Map.of("purpose", "?", "startsAt", "2027-03-02T08:00:00Z"))
                                .post(in(network, "meetings")))
                        .toString());
        var node = in(network, "iceberg/nodes", Deeds.node(network, "EVENT").toString());
        return Map.ofEntries(
                entry("listMeetings", read(in(network, "meetings"))),
                entry("getMeeting", read(meeting)),
                entry(
                        "planMeeting",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of("purpose", "?", "startsAt", "2027-03-02T08:00:00Z"))
                                        .post(in(network, "meetings")))),
                entry(
                        "replanMeeting",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of("purpose", "?", "startsAt", "2027-03-02T08:00:00Z"))
                                        .put(meeting))),
                entry(
                        "holdMeeting",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(
                                                Map.of("heldOn", "2026-01-01", "attendance", List.of(), "summary", "?"))
                                        .put(meeting + "/minutes"))),
                entry(
                        "cancelMeeting",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Map.of("reason", "?")).post(meeting + "/cancellation"))),
                entry("listNetworkDecisions", read(in(network, "decisions"))),
                entry(
                        "decideInNetwork",
                        by(
                                LEADERS,
                                NOT_LEADERS,
                                request -> request.body(Deeds.decision()).post(in(network, "decisions")))),
                entry("listValueHypotheses", read(in(network, "value-hypotheses"))),
                entry(
                        "recordValueHypothesis",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(Map.of("bottomLine", "ECONOMY", "statement", "?", "gains", "?"))
                                        .post(in(network, "value-hypotheses")))),
                entry(
                        "exportIceberg",
                        by(
                                STAFF,
                                List.of(Tokens.PORTAL),
                                request -> request.accept("*/*").get(in(network, "iceberg/export")))),
                entry("getNode", read(node)),
                entry("listNodeRevisions", read(node + "/revisions")),
                entry(
                        "changeNode",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(
                                                Map.of("statement", "?", "level", "EVENT", "status", "HYPOTHESIS"))
                                        .put(node))),
                entry(
                        "addEvidence",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(Map.of("relation", "SUPPORTS", "observation", "?"))
                                        .post(node + "/evidence"))),
                entry(
                        "addPerspective",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(Map.of("perspective", "relative"))
                                        .post(node + "/perspectives"))),
                entry(
                        "connectNodes",
                        by(
                                PARTICIPANTS,
                                NO_PARTICIPANTS,
                                request -> request.body(Map.of(
                                                "from", UUID.randomUUID(), "to", UUID.randomUUID(), "type", "CAUSES"))
                                        .post(in(network, "iceberg/edges")))),
                entry("disconnectNodes", by(PARTICIPANTS, NO_PARTICIPANTS, request -> {
                    // Each needs one of its own, because a removed one is not found.
                    var from = Deeds.node(network, "EVENT");
                    var to = Deeds.node(network, "PATTERN");
                    var edge = Api.id(Api.as("secretariat")
                            .body(Map.of("from", from, "to", to, "type", "CAUSES"))
                            .post(in(network, "iceberg/edges")));
                    return request.delete(in(network, "iceberg/edges", edge.toString()));
                })));
    }

    private static Attempt read(String path) {
        return by(STAFF, List.of(Tokens.PORTAL), request -> request.get(path));
    }
}
