package dk.tvaers.networks.network;

import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.Missing;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rule of the end: out of the last phase, through its gate, and after the sub-networks. The secretariat may override the gate with a
 * reason, but not that the parent closes last, which holds for every type.
 */
final class ClosingRule {
    private ClosingRule() {}

    /**
     * Decides on a wish to close.
     *
     * @param last whether the network is in the last phase of its course
     * @param subNetworks how many of its sub-networks are not closed
     * @param gate what is missing to leave the last phase; asked only there
     * @return what was missing and overridden, otherwise empty
     * @throws ProblemException 400 when a reason is due and not given, 409 when the wish is refused
     */
    static List<Missing> decide(boolean last, int subNetworks, ClosingRequest wish, Supplier<List<Missing>> gate) {
        if (!last) {
            throw Problems.refused("closing-too-early");
        }
        List<Missing> missing = gate.get();
        if (subNetworks > 0) {
            Missing open = new Missing(Condition.OPEN_SUB_NETWORK, 0, subNetworks);
            throw refused(Stream.concat(missing.stream(), Stream.of(open)).distinct());
        }
        if (!wish.overrides() && !missing.isEmpty()) {
            throw refused(missing.stream());
        }
        if (wish.overrides() && wish.reason() == null) {
            throw Problems.invalid("/reason", "reason-needed");
        }
        return missing;
    }

    private static ProblemException refused(Stream<Missing> missing) {
        return Problems.refused(missing.map(each -> each.violation("")).toList());
    }
}
