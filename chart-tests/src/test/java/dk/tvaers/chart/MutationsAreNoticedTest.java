package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.Policies;
import dk.tvaers.chart.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy that never complains is worth nothing: every mistake of mutations.yaml is noticed by the policy it is against. */
class MutationsAreNoticedTest {
    /** As much of the chart as can be rendered at once. */
    private static final List<JsonObject> RENDERED = HelmChart.render(
            Values.profile("production").and("gateway: {enabled: true, parentRefs: [{name: public}]}"));

    private static final Map<String, Policy> POLICIES = policies();

    private static Map<String, Policy> policies() {
        var policies = Policies.all(Outside.onTheClusterSide());
        policies.put(
                "network admits",
                new NetworkArrows(HelmChart.NAMESPACE, Neighbourhood.all(), Neighbourhood.arrows(9093)));
        return policies;
    }

    static List<Mutation> mutations() {
        return Mutation.all();
    }

    @Test
    void withoutAMistakeNothingIsNoticed() {
        assertEquals(List.of(), Policies.problems(Manifests.of(RENDERED), POLICIES));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isNoticed(Mutation mutation) {
        var objects = RENDERED.stream().map(JsonObject::deepCopy).collect(Collectors.toCollection(ArrayList::new));
        mutation.applyTo(objects);

        if (mutation.policy().equals(Mutation.REFUSED)) {
            assertThrows(RuntimeException.class, () -> Manifests.of(objects));
        } else {
            assertFalse(POLICIES.get(mutation.policy())
                    .problems(Manifests.of(objects))
                    .isEmpty());
        }
    }

    @Test
    void everyPolicyIsTried() {
        var tried = Mutation.all().stream().map(Mutation::policy).collect(Collectors.toSet());

        assertTrue(tried.containsAll(POLICIES.keySet()), () -> POLICIES.keySet() + " but only " + tried);
    }
}
