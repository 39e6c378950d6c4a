package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.Json;
import dk.tvaers.local.Service;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each service may do on Kafka what it does, by the list of topics, and nothing else. */
class KafkaUsersTest {
    private final Manifests cluster = Manifests.of(Kustomization.build(Repository.CLUSTER.resolve("base")));

    @ParameterizedTest
    @MethodSource("dk.tvaers.local.Service#owners")
    void mayDoWhatItDoes(Service service) {
        var granted = Json.at(user(service), "spec", "authorization", "acls").getAsJsonArray().asList().stream()
                .map(KafkaUsersTest::said)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", needed(service)), String.join("\n", granted));
    }

    @Test
    void nobodyElseMayComeIn() {
        assertEquals(Service.owners().size(), cluster.customs("KafkaUser").size());
        assertEquals(
                "simple", Json.text(cluster.customs("Kafka").getFirst(), "spec", "kafka", "authorization", "type"));
    }

    private static TreeSet<String> needed(Service service) {
        var needed = new TreeSet<String>();
        for (var topic : TopicList.read().entries()) {
            var operations = new TreeSet<String>();
            if (topic.publisher().equals(service.prefix())) {
                operations.add("Write");
            }
            if (topic.readers().contains(service.prefix())) {
                operations.add("Read");
            }
            if (!operations.isEmpty()) {
                operations.add("Describe");
                needed.add("topic " + topic.name() + " literal " + operations);
            }
        }
        // Its consumer group, those of replays and rebuilds: all begin with its name.
        needed.add("group " + service.module() + " prefix [Describe, Read]");
        return needed;
    }

    private static String said(JsonElement acl) {
        var operations = Json.at(acl, "operations").getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .collect(Collectors.toCollection(TreeSet::new));
        return Json.text(acl, "resource", "type") + " " + Json.text(acl, "resource", "name") + " "
                + Json.text(acl, "resource", "patternType") + " " + operations;
    }

    private JsonObject user(Service service) {
        return cluster.customs("KafkaUser").stream()
                .filter(user -> ClusterSide.name(user).equals("kafka-" + service.prefix()))
                .findFirst()
                .orElseThrow();
    }
}
