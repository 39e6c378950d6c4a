package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import dk.tvaers.chart.policy.Json;
import dk.tvaers.local.Service;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1IngressRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart's services are the four of the code and the portal: their names, databases, and the paths they serve. */
class ServicesTest {
    private final Manifests manifests = Manifests.render(Values.site());

    @Test
    void noneIsMissingAndNoneInvented() {
        var values = Yaml.document(Repository.text("helm/tvaers/values.yaml")).getAsJsonObject("services");

        assertEquals(
                Stream.of(Service.values()).map(Neighbourhood::of).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(values.keySet()));
        assertEquals(
                Service.owners().stream().map(Service::prefix).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Neighbourhood.SERVICES));
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.local.Service#owners")
    void eachHasItsOwnDatabase(Service service) {
        var url = manifests
                .find(V1ConfigMap.class, "tvaers-" + service.prefix())
                .orElseThrow()
                .getData()
                .get("QUARKUS_DATASOURCE_JDBC_URL");

        assertEquals(
                "jdbc:postgresql://tvaers-postgresql-rw:5432/" + service.database()
                        + "?sslmode=verify-full&sslrootcert=/etc/tvaers/postgresql/ca.crt",
                url);
    }

    @Test
    void oneHostHasAPathForEach() {
        var rules = manifests.all(V1Ingress.class).getFirst().getSpec().getRules();

        assertEquals(1, rules.size());
        var paths = paths(rules.getFirst());
        assertEquals(
                Stream.of(Service.values())
                        .map(service -> "/" + service.prefix() + " tvaers-" + Neighbourhood.of(service))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(paths));
        assertEquals("/ tvaers-portal", paths.getLast());
    }

    @Test
    void theGatewayLeadsWhereTheIngressDoes() {
        var route = Manifests.render(Values.site().and("gateway: {enabled: true, parentRefs: [{name: public}]}"))
                .customs("HTTPRoute")
                .getFirst();

        var led = Json.at(route, "spec", "rules").getAsJsonArray().asList().stream()
                .map(rule -> Json.text(first(rule, "matches"), "path", "value") + " "
                        + Json.text(first(rule, "backendRefs"), "name"))
                .toList();
        var ingress = manifests.all(V1Ingress.class).getFirst();
        assertEquals(paths(ingress.getSpec().getRules().getFirst()), led);
    }

    @Test
    void theTestAsksEachOfThem() {
        var arguments = manifests
                .all(io.kubernetes.client.openapi.models.V1Pod.class)
                .getFirst()
                .getSpec()
                .getContainers()
                .getFirst()
                .getArgs();

        for (var service : Service.owners()) {
            assertTrue(
                    arguments.contains(
                            "http://tvaers-%s:8080/%s/openapi".formatted(service.prefix(), service.prefix())),
                    arguments::toString);
        }
        assertTrue(arguments.contains("http://tvaers-portal:8080/om"), arguments::toString);
        assertTrue(arguments.containsAll(List.of("--fail", "--fail-early")));
    }

    private static List<String> paths(V1IngressRule rule) {
        return rule.getHttp().getPaths().stream()
                .map(path ->
                        path.getPath() + " " + path.getBackend().getService().getName())
                .toList();
    }

    private static JsonElement first(JsonElement rule, String list) {
        return Json.at(rule, list).getAsJsonArray().get(0);
    }
}
