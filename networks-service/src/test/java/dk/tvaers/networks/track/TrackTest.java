package dk.tvaers.networks.track;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.decide;
import static dk.tvaers.networks.Deeds.finding;
import static dk.tvaers.networks.Deeds.gate;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.node;
import static dk.tvaers.networks.Deeds.put;
import static dk.tvaers.networks.Deeds.track;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class TrackTest {
    private static Map<String, Object> request(UUID... findings) {
        return new HashMap<>(Map.of("title", "Neighbours first", "findingIds", List.of(findings)));
    }

    private static Response lay(String user, UUID network, Map<String, Object> track) {
        return as(user).body(track).post(in(network, "tracks"));
    }

    @Test
    void aTrackGathersFindingsAndStatementsAndSaysWhyItComesFirst() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var finding = finding(network, true);
        var node = node(network, "PATTERN");
        var request = request(finding);
        request.put("description", "Unmistakable: who lives next door");
        request.put("nodeIds", List.of(node));
        request.put("priority", 1);
        request.put("reason", "Most findings");

        var answer = lay("lead", network, request);

        var track = id(answer);
        answer.then()
                .header("ETag", "\"0\"")
                .body("findingIds", contains(finding.toString()))
                .body("nodeIds", contains(node.toString()))
                .body("priority", equalTo(1))
                .body("reason", equalTo("Most findings"));
        as("staff").get(in(network, "tracks")).then().body("items.id", contains(track.toString()));
        assertEquals(
                new TrackLaid(network, track, 1, 1, 1),
                Wire.await(TrackLaid.class, event -> event.trackId().equals(track)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void aTrackIsChanged() {
        var network = started("WELFARE");
        var first = finding(network, true);
        var second = finding(network, true);
        var path = in(network, "tracks", track(network, first).toString());
        var request = request(second);
        request.put("title", "Staircases first");

        put("secretariat", path, request)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Staircases first"))
                .body("findingIds", contains(second.toString()));

        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(path)
                .then()
                .statusCode(412);
        as("secretariat").body(request).put(path).then().statusCode(428);
        var empty = request();
        put("secretariat", path, empty).then().statusCode(400).body("violations[0].pointer", equalTo("/findingIds"));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondMustLookAgain() throws Exception {
        var network = started("WELFARE");
        var finding = finding(network, true);
        var path = in(network, "tracks", track(network, finding).toString());
        var request = request(finding);
        request.put("title", "Staircases first");
        Callable<Integer> change = () -> as("secretariat")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(path)
                .statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, change)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200));
            assertEquals(3, Collections.frequency(statuses, 412));
        }
    }

    @Test
    void theThemingIsNotLeftWithoutATrack() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING");
        decide(network);
        gate(network)
                .then()
                .body("missing.code", contains("track-missing"))
                .body("missing[0].message", startsWith("The network has no track (0 of 1)."));

        track(network, finding(network, false));

        enter("secretariat", network, Map.of("phase", "IDEATION")).then().statusCode(201);
    }

    @Test
    void refusesWhatIsNoTrack() {
        var network = started("WELFARE");
        var finding = finding(network, false);
        var other = started("WELFARE");
        invalid(network, request(), 400, "/findingIds");
        invalid(network, request(finding(other, false)), 422, "/findingIds/0");
        invalid(network, request(finding, finding), 400, "/findingIds/1");
        invalid(network, with(request(finding), "nodeIds", List.of(node(other, "EVENT"))), 422, "/nodeIds/0");
        invalid(network, with(request(finding), "priority", 1), 400, "/reason");
        invalid(network, with(request(finding), "reason", "Because"), 400, "/priority");
        invalid(network, with(request(finding), "priority", 0), 400, "/priority");
        invalid(network, with(request(finding), "title", " "), 400, "/title");
        join(TestUsers.MEMBER, network, Ids.next());
        lay("member", network, request(finding)).then().statusCode(403);
        lay("secretariat", UUID.randomUUID(), request(finding)).then().statusCode(404);

        as("staff").get(in(network, "tracks")).then().body("items", hasSize(0));
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        request.put(field, value);
        return request;
    }

    private static void invalid(UUID network, Map<String, Object> request, int status, String pointer) {
        lay("secretariat", network, request).then().statusCode(status).body("violations[0].pointer", equalTo(pointer));
    }
}
