package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The network policies admit exactly the expected connections of the chart's pods, to and from everybody one can think of. */
public final class NetworkArrows implements Policy {
    private static final List<Integer> TCP = List.of(
            22, 53, 80, 443, 465, 587, 3310, 4317, 5432, 6443, 8000, 8080, 8443, 9000, 9090, 9092, 9093, 9094, 9187);
    private static final List<Integer> UDP = List.of(53, 123);

    private final String namespace;
    private final List<Party> others;
    private final Set<Arrow> expected;

    /**
     * @param others everybody else: those who are to be reached and those who are not
     */
    public NetworkArrows(String namespace, List<Party> others, Set<Arrow> expected) {
        this.namespace = namespace;
        this.others = others;
        this.expected = new TreeSet<>(expected);
    }

    @Override
    public List<String> problems(Manifests manifests) {
        var admitted = admitted(manifests);
        var problems = new ArrayList<String>();
        admitted.stream()
                .filter(arrow -> !expected.contains(arrow))
                .forEach(arrow -> problems.add("admitted: " + arrow));
        expected.stream().filter(arrow -> !admitted.contains(arrow)).forEach(arrow -> problems.add("closed: " + arrow));
        return problems;
    }

    public Set<Arrow> admitted(Manifests manifests) {
        var rules = new NetworkRules(manifests.all(V1NetworkPolicy.class), namespace);
        var own = Workload.of(manifests).stream()
                .map(workload -> Party.of(workload, namespace))
                .toList();
        var admitted = new TreeSet<Arrow>();
        for (var one : own) {
            for (var other : Stream.concat(own.stream(), others.stream()).toList()) {
                for (var protocol : Map.of("TCP", TCP, "UDP", UDP).entrySet()) {
                    for (var port : protocol.getValue()) {
                        add(admitted, rules, one, other, port, protocol.getKey());
                        add(admitted, rules, other, one, port, protocol.getKey());
                    }
                }
            }
        }
        return admitted;
    }

    private static void add(Set<Arrow> admitted, NetworkRules rules, Party from, Party to, int port, String protocol) {
        if (rules.admit(from, to, port, protocol)) {
            admitted.add(new Arrow(from.name(), to.name(), port, protocol));
        }
    }
}
