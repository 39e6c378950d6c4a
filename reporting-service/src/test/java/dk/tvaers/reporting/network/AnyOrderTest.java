package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.hour;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.InputStory;
import dk.tvaers.reporting.InputStory.Told;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same network told in different ways gives the same figures, to the byte. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class AnyOrderTest {
    private final NetworkStory orderly = new NetworkStory();
    private final NetworkStory otherwise = new NetworkStory();

    @Test
    void theLatestMayComeFirst() {
        tellAll(all(orderly));

        tellAll(all(otherwise).reversed());

        bothAreTheSame();
    }

    @Test
    void anyMayComeAtAnyTime() {
        tellAll(all(orderly));
        var shuffled = new ArrayList<>(all(otherwise));
        Collections.shuffle(shuffled, new Random(20250303));

        tellAll(shuffled);

        bothAreTheSame();
    }

    @Test
    void whatComesTwiceCountsOnce() {
        tellAll(all(orderly));

        for (var told : all(otherwise)) {
            var id = Ids.next();
            Wire.tell(id, told.event(), hour(told.hour()));
            Wire.tell(id, told.event(), hour(told.hour()));
        }

        bothAreTheSame();
    }

    @Test
    void whatIsNotKnownIsPassedOver() {
        tellAll(all(orderly));

        var key = otherwise.networkId().toString();
        for (var topic : Topic.values()) {
            Wire.send(topic, key, "{\"networkId\":\"" + key + "\"}", headers("dk.tvaers.networks.SomethingLater.v7"));
        }
        tellAll(all(otherwise));

        bothAreTheSame();
        assertEquals(
                List.of(),
                Wire.deadLetters().stream()
                        .filter(letter -> key.equals(letter.key()))
                        .toList());
    }

    private void bothAreTheSame() {
        eventually(() -> orderly.reportAt(100)
                .body("inputs.n", equalTo(5))
                .body("members.n", equalTo(1))
                .body("phase", equalTo("STARTUP"))
                .body("outcomes.size()", equalTo(2))
                .body("inputs.citedInputs", equalTo(2)));
        eventually(() -> assertEquals(report(orderly), report(otherwise)));
    }

    private static String report(NetworkStory network) {
        return network.reportAt(100)
                .extract()
                .asString()
                .replace(network.networkId().toString(), "its id");
    }

    private static List<Told> all(NetworkStory network) {
        var left = Ids.next();
        var all = new ArrayList<>(new InputStory(network).events());
        all.add(new Told(0, new PhaseEntered(network.networkId(), Phase.MANDATE, null, Direction.FORWARD, false)));
        all.add(new Told(
                7, new PhaseEntered(network.networkId(), Phase.STARTUP, Phase.MANDATE, Direction.FORWARD, false)));
        all.add(new Told(1, citizen(network, left)));
        all.add(new Told(1, citizen(network, Ids.next())));
        all.add(new Told(2, new MemberLeft(network.networkId(), left, Ids.next())));
        return all;
    }

    private static MemberJoined citizen(NetworkStory network, UUID membership) {
        return new MemberJoined(
                network.networkId(),
                membership,
                Ids.next(),
                PersonKind.CITIZEN,
                null,
                null,
                "citizen",
                false,
                Recruitment.OPEN);
    }

    private static void tellAll(List<Told> events) {
        events.forEach(told -> NetworkStory.tell(told.hour(), told.event()));
    }

    private static Map<String, String> headers(String type) {
        return Map.of("ce_id", Ids.next().toString(), "ce_type", type, "ce_time", "2025-03-03T08:00:00Z");
    }
}
