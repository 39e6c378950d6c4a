package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Service;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Ingress;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart's services are the four of the code: their names, databases, and the paths they serve. */
class ServicesTest {
    private final Manifests manifests = Manifests.render(Values.site());

    @Test
    void noneIsMissingAndNoneInvented() {
        var values = Yaml.document(Repository.text("helm/tvaers/values.yaml")).getAsJsonObject("services");

        assertEquals(
                Service.owners().stream().map(Service::prefix).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(values.keySet()));
        assertEquals(new TreeSet<>(Neighbourhood.SERVICES), new TreeSet<>(values.keySet()));
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
        var paths = rules.getFirst().getHttp().getPaths().stream()
                .map(path ->
                        path.getPath() + " " + path.getBackend().getService().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Service.owners().stream()
                        .map(service -> "/" + service.prefix() + " tvaers-" + service.prefix())
                        .collect(Collectors.toCollection(TreeSet::new)),
                paths);
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
        assertTrue(arguments.containsAll(List.of("--fail", "--fail-early")));
    }
}
