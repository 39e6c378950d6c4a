package dk.tvaers.networks.history;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Networks from before this system. Everything may be absent here and dates are texts, so that {@link HistoryCheck} can name every problem
 * of a file at once.
 *
 * @param version of the format: 1
 */
@RegisterForReflection
@Schema(name = "HistoryFile")
record HistoryFile(@Schema(examples = "1") Integer version, List<Network> networks) {
    HistoryFile {
        networks = orEmpty(networks);
    }

    /**
     * One network.
     *
     * @param reference what the file calls it, for good: lower case letters, digits and hyphens
     * @param type code of a network type
     * @param startedOn a day, as all dates here: 2015-03-02
     * @param closedOn absent while it runs
     * @param phases in the order they were entered, the first on the day it started
     * @param tried ideas, trials and solutions, for the register
     */
    @RegisterForReflection
    @Schema(name = "PastNetwork")
    record Network(
            @Schema(examples = "2015-urban-farming") String reference,
            String title,
            @Schema(examples = "INNOVATION") String type,
            @Schema(examples = "2015-03-02") String startedOn,
            String closedOn,
            Theme theme,
            List<Phase> phases,
            List<Finding> findings,
            List<Tried> tried) {
        Network {
            phases = orEmpty(phases);
            findings = orEmpty(findings);
            tried = orEmpty(tried);
        }
    }

    /**
     * The theme it worked on.
     *
     * @param proposedOn absent takes the day of the decision
     * @param reason of the executive forum, public; absent when nobody knows it any more
     */
    @RegisterForReflection
    @Schema(name = "PastTheme")
    record Theme(String title, String challenge, String proposedOn, String decidedOn, String reason) {}

    /** A phase it entered; a reason when it went back. */
    @RegisterForReflection
    @Schema(name = "PastPhase")
    record Phase(@Schema(examples = "STARTUP") String phase, String enteredOn, String reason) {}

    /** Something it found. */
    @RegisterForReflection
    @Schema(name = "PastFinding")
    record Finding(String statement, Boolean outsideOwnUnits, String foundOn) {}

    /**
     * Something it thought of, tried or handed over.
     *
     * @param kind IDEA, TRIAL or SOLUTION
     * @param state what became of it, in capital letters
     */
    @RegisterForReflection
    @Schema(name = "PastTried")
    record Tried(
            @Schema(examples = "TRIAL") String kind,
            String title,
            String text,
            @Schema(examples = "STOPPED") String state,
            String on) {}

    // Not List.copyOf: a null among the elements is for the check to name.
    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
