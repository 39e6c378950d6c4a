package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.Json;
import dk.tvaers.local.Service;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of k8s/ are of the kind and size that the services need. */
class ClusterPartsTest {
    private final Manifests cluster = ClusterSide.overlay("prod");
    private final Manifests chart = Manifests.render(Values.profile("production"));

    @ParameterizedTest
    @MethodSource("dk.tvaers.local.Service#owners")
    void eachServiceOwnsItsDatabase(Service service) {
        var secret = "postgresql-" + service.prefix();
        var role = named("DatabaseRole", service.database());
        var database = named("Database", service.database());

        assertEquals(secret, Json.text(role, "spec", "passwordSecret", "name"));
        assertTrue(Json.at(role, "spec", "login").getAsBoolean());
        assertEquals(service.database(), Json.text(database, "spec", "owner"));
        assertEquals("retain", Json.text(database, "spec", "databaseReclaimPolicy"));
        var rules = Json.at(one("Cluster"), "spec", "postgresql", "pg_hba").getAsJsonArray().asList().stream()
                .map(rule -> rule.getAsString())
                .toList();
        assertEquals(
                List.of("hostssl %s %s all scram-sha-256".formatted(service.database(), service.database())),
                rules.stream()
                        .filter(rule -> rule.contains(" " + service.database() + " "))
                        .toList());
        assertEquals("host all all all reject", rules.getLast());
    }

    @Test
    void thereAreConnectionsForAllPods() {
        var most = Integer.parseInt(Json.text(one("Cluster"), "spec", "postgresql", "parameters", "max_connections"));
        var each = Integer.parseInt(chart.find(V1ConfigMap.class, "tvaers-networks")
                .orElseThrow()
                .getData()
                .get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
        var pods = chart.all(V2HorizontalPodAutoscaler.class).stream()
                .filter(scaler -> !scaler.getMetadata().getName().equals("tvaers-portal"))
                .mapToInt(scaler -> scaler.getSpec().getMaxReplicas() + 1)
                .sum();

        assertTrue(
                pods * each + 50 <= most,
                pods + " pods with " + each + " connections each and Keycloak, but only " + most);
    }

    @Test
    void theRealmIsTheOneThatTestsUse() {
        var realm = cluster.find(V1ConfigMap.class, "tvaers-realm")
                .orElseThrow()
                .getData()
                .get("tvaers.json");
        assertEquals(Repository.text("local/src/main/resources/realms/tvaers.json"), realm);

        for (var overlay : List.of("dev", "prod")) {
            var given = Json.at(ClusterSide.overlay(overlay).customs("Keycloak").getFirst(), "spec", "env")
                    .getAsJsonArray()
                    .asList()
                    .stream()
                    .collect(Collectors.toMap(
                            variable -> Json.text(variable, "name"),
                            variable -> variable.getAsJsonObject().has("secret")));
            var needed = Pattern.compile("\\$\\{(TVAERS_\\w+)}")
                    .matcher(realm)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(needed, new TreeSet<>(given.keySet()));
            given.forEach((name, secret) -> assertEquals(name.endsWith("_SECRET"), secret, name));
        }
    }

    @Test
    void copiesAreNotMoreThanBrokers() {
        for (var fit : List.of(List.of("minimal", "dev"), List.of("production", "prod"))) {
            var brokers = Json.at(
                            ClusterSide.overlay(fit.getLast())
                                    .customs("KafkaNodePool")
                                    .getFirst(),
                            "spec",
                            "replicas")
                    .getAsInt();
            Manifests.render(Values.profile(fit.getFirst()))
                    .customs("KafkaTopic")
                    .forEach(topic ->
                            assertTrue(Json.at(topic, "spec", "replicas").getAsInt() <= brokers, fit::toString));
        }
    }

    @Test
    void backupsGoSomewhere() {
        var plugin = Json.at(one("Cluster"), "spec", "plugins").getAsJsonArray().get(0);

        assertEquals(ClusterSide.name(one("ObjectStore")), Json.text(plugin, "parameters", "barmanObjectName"));
        assertEquals(ClusterSide.name(one("Cluster")), Json.text(one("ScheduledBackup"), "spec", "cluster", "name"));
        assertEquals(
                Json.text(plugin, "name"), Json.text(one("ScheduledBackup"), "spec", "pluginConfiguration", "name"));
    }

    /** The servers of the cluster are those that every test runs on. */
    @Test
    void versionsAreThoseOfTheTests() {
        var project = Repository.text("pom.xml");
        var readme = Repository.text("k8s/README.md");

        assertEquals(property(project, "kafka.broker.version"), Json.text(one("Kafka"), "spec", "kafka", "version"));
        var postgresql = property(project, "postgres-binaries.version").replaceFirst("\\.0$", "");
        assertTrue(Json.text(one("Cluster"), "spec", "imageName").contains(":" + postgresql + "-"));
        assertTrue(readme.contains("keycloak-k8s-resources/" + property(project, "keycloak.version") + "/"));
    }

    private JsonObject one(String kind) {
        return ClusterSide.one(cluster, kind);
    }

    private JsonObject named(String kind, String name) {
        return cluster.customs(kind).stream()
                .filter(object -> name.equals(Json.text(object, "spec", "name")))
                .findFirst()
                .orElseThrow();
    }

    private static String property(String project, String name) {
        return Stream.of(project.split("\n"))
                .map(String::trim)
                .filter(line -> line.startsWith("<" + name + ">"))
                .findFirst()
                .orElseThrow()
                .replaceAll("<[^>]+>", "");
    }
}
