package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.marcnuri.helm.Helm;
import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.Party;
import dk.tvaers.chart.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each profile renders to objects that a cluster takes as they are, and that keep to every policy. */
class ProfilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"minimal", "production"})
    void keepsToThePolicies(String profile) {
        var manifests = Manifests.render(Values.profile(profile));

        var policies = Policies.all(Outside.onTheClusterSide());
        policies.put(
                "network admits",
                new NetworkArrows(HelmChart.NAMESPACE, Neighbourhood.all(), Neighbourhood.arrows(9093)));
        assertEquals(List.of(), Policies.problems(manifests, policies));
    }

    @Test
    void keepsToThePoliciesWithExternalServices() {
        var manifests = Manifests.render(Values.profile("external").and("keycloak: {issuer: ''}"));

        assertEquals(List.of(), Policies.problems(manifests, Policies.all(Outside.elsewhere())));
    }

    @Test
    void externalServicesAreTheOnlyOnesReachedOutside() {
        var manifests = Manifests.render(Values.profile("external").and("keycloak: {issuer: ''}"));

        var others = new ArrayList<>(Neighbourhood.STRANGERS);
        others.addAll(List.of(
                Party.outside("PostgreSQL", "192.0.2.10"),
                Party.outside("Kafka", "192.0.2.20"),
                Party.outside("Keycloak", "192.0.2.32"),
                Party.outside("their neighbour", "192.0.2.33")));
        var outwards = new NetworkArrows(HelmChart.NAMESPACE, others, new TreeSet<>())
                .admitted(manifests).stream()
                        .filter(arrow -> !arrow.from().startsWith("Pod "))
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
        var expected = new TreeSet<String>();
        Neighbourhood.SERVICES.forEach(name -> {
            expected.add("Deployment tvaers-" + name + " -> PostgreSQL:5432/TCP");
            expected.add("Deployment tvaers-" + name + " -> Kafka:9094/TCP");
            expected.add("Deployment tvaers-" + name + " -> Keycloak:443/TCP");
            expected.add("Job tvaers-" + name + "-migration -> PostgreSQL:5432/TCP");
            expected.add("Deployment tvaers-portal -> Deployment tvaers-" + name + ":8080/TCP");
        });
        expected.add("Deployment tvaers-portal -> Keycloak:443/TCP");
        assertEquals(String.join("\n", expected), String.join("\n", outwards));
    }

    @Test
    void helmFindsNothingToComplainOf() {
        var lint = new Helm(Repository.CHART).lint().strict().call();

        assertFalse(lint.isFailed(), () -> String.join("\n", lint.getMessages()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "production", "external"})
    void theNotesTellWhatToDoNext(String profile) {
        var notes = HelmChart.notes(Values.profile(profile));

        assertTrue(notes.contains("helm test tvaers -n tvaers"), notes);
        assertTrue(notes.contains("https://tvaers.example.dk/citizen-input/v1"), notes);
        assertTrue(notes.contains("https://tvaers.example.dk/arbejdsrum"), notes);
        assertFalse(notes.contains("/portal/v1"), notes);
        assertEquals(profile.equals("external"), notes.contains("--topic tvaers-members.v1 --partitions 6"), notes);
    }
}
