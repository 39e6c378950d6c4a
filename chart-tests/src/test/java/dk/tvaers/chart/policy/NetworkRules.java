package dk.tvaers.chart.policy;

import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.List;

/**
 * Network policies as a cluster enforces them: a pod that some policy chooses in a direction is closed in that direction, and the
 * policies that choose it open it together. A connection needs the sender's consent and the receiver's.
 */
public final class NetworkRules {
    private final List<V1NetworkPolicy> policies;
    private final String namespace;

    /**
     * @param namespace where the policies are, unless they say otherwise
     */
    public NetworkRules(List<V1NetworkPolicy> policies, String namespace) {
        this.policies = policies;
        this.namespace = namespace;
    }

    public boolean admit(Party from, Party to, int port, String protocol) {
        return leaves(from, to, port, protocol) && enters(from, to, port, protocol);
    }

    private boolean leaves(Party from, Party to, int port, String protocol) {
        var closing = choosing(from, "Egress");
        return closing.isEmpty()
                || closing.stream()
                        .flatMap(policy -> Workload.orEmpty(policy.getSpec().getEgress()).stream())
                        .anyMatch(rule -> anybody(rule.getTo(), to) && anyPort(rule.getPorts(), to, port, protocol));
    }

    private boolean enters(Party from, Party to, int port, String protocol) {
        var closing = choosing(to, "Ingress");
        return closing.isEmpty()
                || closing.stream()
                        .flatMap(policy -> Workload.orEmpty(policy.getSpec().getIngress()).stream())
                        .anyMatch(
                                rule -> anybody(rule.getFrom(), from) && anyPort(rule.getPorts(), to, port, protocol));
    }

    private List<V1NetworkPolicy> choosing(Party pod, String direction) {
        return policies.stream()
                .filter(policy -> pod.namespace().equals(namespace))
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> Selectors.matches(policy.getSpec().getPodSelector(), pod.labels()))
                .toList();
    }

    private boolean anybody(List<V1NetworkPolicyPeer> peers, Party party) {
        return Workload.orEmpty(peers).isEmpty() || peers.stream().anyMatch(peer -> is(peer, party));
    }

    private boolean is(V1NetworkPolicyPeer peer, Party party) {
        if (peer.getIpBlock() != null) {
            return Addresses.within(party.address(), peer.getIpBlock());
        }
        if (party.namespace().isEmpty()) {
            return false;
        }
        var inNamespace = peer.getNamespaceSelector() == null
                ? party.namespace().equals(namespace)
                : Selectors.matches(peer.getNamespaceSelector(), party.namespaceLabels());
        return inNamespace
                && (peer.getPodSelector() == null || Selectors.matches(peer.getPodSelector(), party.labels()));
    }

    private static boolean anyPort(List<V1NetworkPolicyPort> ports, Party to, int port, String protocol) {
        return Workload.orEmpty(ports).isEmpty()
                || ports.stream().anyMatch(each -> is(each, to, port) && protocol.equals(each.getProtocol()));
    }

    private static boolean is(V1NetworkPolicyPort each, Party to, int port) {
        if (each.getPort() == null) {
            return true;
        }
        if (!each.getPort().isInteger()) {
            return Integer.valueOf(port).equals(to.port().apply(each.getPort().getStrValue()));
        }
        var last = each.getEndPort() == null ? each.getPort().getIntValue() : each.getEndPort();
        return each.getPort().getIntValue() <= port && port <= last;
    }
}
