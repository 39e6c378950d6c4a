package dk.tvaers.networks.idea;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.concretised;
import static dk.tvaers.networks.Deeds.description;
import static dk.tvaers.networks.Deeds.finding;
import static dk.tvaers.networks.Deeds.idea;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.move;
import static dk.tvaers.networks.Deeds.prioritised;
import static dk.tvaers.networks.Deeds.put;
import static dk.tvaers.networks.Deeds.tag;
import static dk.tvaers.networks.Deeds.track;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.IdeaMoved;
import dk.tvaers.events.networks.IdeaRaised;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.events.words.Relation;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Api;
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
class IdeaTest {
    private static Map<String, Object> request() {
        return new HashMap<>(
                Map.of("title", "A key next door", "text", "Unmistakable: two neighbours look in on each other."));
    }

    private static Response raise(String user, UUID network, Map<String, Object> idea) {
        return as(user).body(idea).post(in(network, "ideas"));
    }

    @Test
    void aMemberRaisesAnIdeaThatComesFromACitizen() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var input = receivedInput();
        awaitKnown(network, input);
        var track = track(network, finding(network, true));
        var request = request();
        request.put("trackId", track);
        request.put("inputs", List.of(Map.of("inputId", input, "relation", "SOURCE")));

        var answer = raise("member", network, request);

        var idea = id(answer);
        answer.then()
                .header("ETag", "\"0\"")
                .body("state", equalTo("RAISED"))
                .body("trackId", equalTo(track.toString()))
                .body("inputs[0].inputId", equalTo(input.toString()))
                .body("description", nullValue());
        assertEquals(
                new IdeaRaised(network, idea, List.of(input)),
                Wire.await(IdeaRaised.class, event -> event.ideaId().equals(idea)));
        assertEquals(
                new InputCited(network, input, Citation.IDEA, idea, Relation.SOURCE),
                Wire.await(InputCited.class, event -> event.citationId().equals(idea)));
        move(network, idea, Map.of("to", "GROUPED", "family", "Neighbours"))
                .then()
                .statusCode(200);
        assertEquals(
                new IdeaMoved(network, idea, IdeaState.RAISED, IdeaState.GROUPED, List.of(input)),
                Wire.await(IdeaMoved.class, event -> event.ideaId().equals(idea)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void anIdeaIsGroupedPrioritisedAndDescribedAndKeepsItsSteps() {
        var network = started("WELFARE");
        var idea = concretised(network);
        var path = in(network, "ideas", idea.toString());

        as("staff")
                .get(path)
                .then()
                .body("state", equalTo("CONCRETISED"))
                .body("family", equalTo("Neighbours"))
                .body("description.cost", equalTo(12000.5f))
                .body("description.carriedOn", equalTo("The housing association hosts it"));
        as("staff")
                .get(path + "/moves")
                .then()
                .body("items.to", contains("GROUPED", "PRIORITISED", "CONCRETISED"))
                .body("items[1].from", equalTo("GROUPED"))
                .body("items[1].reason", equalTo("Cheap and close"));
        as("staff").get(in(network, "ideas") + "?state=CONCRETISED").then().body("items.id", contains(idea.toString()));
        as("staff").get(in(network, "ideas") + "?state=PARKED").then().body("items", hasSize(0));
    }

    @Test
    void theRegisterKnowsWhatBecameOfAnIdea() {
        var network = started("WELFARE");
        var request = request();
        request.put("title", "Nøglebytning i opgangen");
        var idea = id(raise("secretariat", network, request));
        var path = in(network, "ideas", idea.toString());
        request.remove("inputs");
        request.put("title", "Nøglebytning på trappen");
        put("secretariat", path, request).then().statusCode(200).body("title", equalTo("Nøglebytning på trappen"));

        move(network, idea, Map.of("to", "PARKED", "reason", "Not now")).then().statusCode(200);

        as("staff")
                .queryParam("q", "nøglebytning trappen")
                .queryParam("kind", "IDEA")
                .get(Api.ROOT + "/register")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + idea + "' }.state", equalTo("PARKED"))
                .body("items.find { it.id == '" + idea + "' }.title", equalTo("Nøglebytning på trappen"));
    }

    @Test
    void refusesToPrioritiseWhatIsNotGroupedAndSaysWhatToDo() {
        var network = started("WELFARE");
        var idea = idea(network);

        move(network, idea, Map.of("to", "PRIORITISED", "reason", "Cheap"))
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/to"))
                .body(
                        "violations[0].message",
                        equalTo("The idea is RAISED and cannot become PRIORITISED. It can become: GROUPED, PARKED."));
        move(network, idea, Map.of("to", "PARKED"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("move-reason-needed"));
        move(network, idea, Map.of("to", "IN_TRIAL", "reason", "Now")).then().statusCode(409);
        var path = in(network, "ideas", idea.toString());
        as("secretariat")
                .header("If-Match", tag(path))
                .body(description())
                .put(path + "/description")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("idea-not-prioritised"));

        as("staff").get(path + "/moves").then().body("items", hasSize(0));
    }

    @Test
    void ofTwoWhoMoveItAtOnceTheSecondMustLookAgain() throws Exception {
        var network = started("WELFARE");
        var path = in(network, "ideas", idea(network).toString());
        var wish = Map.of("to", "GROUPED", "family", "Neighbours");
        Callable<Integer> group = () -> as("secretariat")
                .header("If-Match", "\"0\"")
                .body(wish)
                .post(path + "/moves")
                .statusCode();
        as("secretariat").body(wish).post(path + "/moves").then().statusCode(428);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, group)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200));
            assertEquals(3, Collections.frequency(statuses, 412));
        }

        as("staff").get(path + "/moves").then().body("items", hasSize(1));
    }

    @Test
    void everyPartOfADescriptionIsAskedFor() {
        var network = started("WELFARE");
        var path = in(network, "ideas", prioritised(network).toString());
        for (var field : description().keySet()) {
            var incomplete = description();
            incomplete.remove(field);
            describe(path, incomplete).then().statusCode(400).body("violations[0].pointer", equalTo("/" + field));
        }
        var negative = description();
        negative.put("cost", -1);
        describe(path, negative).then().statusCode(400).body("violations[0].pointer", equalTo("/cost"));
        var precise = description();
        precise.put("cost", 0.001);
        describe(path, precise).then().statusCode(400).body("violations[0].pointer", equalTo("/cost"));

        as("staff").get(path).then().body("state", equalTo("PRIORITISED"));
    }

    private static Response describe(String path, Map<String, Object> description) {
        return as("secretariat").header("If-Match", tag(path)).body(description).put(path + "/description");
    }

    @Test
    void refusesWhatIsNoIdea() {
        var network = started("WELFARE");
        for (var field : List.of("title", "text")) {
            var incomplete = request();
            incomplete.remove(field);
            raise("secretariat", network, incomplete)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
        var elsewhere = request();
        elsewhere.put("trackId", Ids.next());
        raise("secretariat", network, elsewhere)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/trackId"));
        raise("outsider", network, request()).then().statusCode(403);
        raise("secretariat", UUID.randomUUID(), request()).then().statusCode(404);
        var ofAnother = idea(started("WELFARE"));
        as("staff").get(in(network, "ideas", ofAnother.toString())).then().statusCode(404);
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("to", "PARKED", "reason", "?"))
                .post(in(network, "ideas", ofAnother.toString(), "moves"))
                .then()
                .statusCode(404);
        join(TestUsers.MEMBER, network, Ids.next());
        as("member")
                .header("If-Match", "*")
                .body(Map.of("to", "PARKED", "reason", "?"))
                .post(in(network, "ideas", idea(network).toString(), "moves"))
                .then()
                .statusCode(403);
    }
}
