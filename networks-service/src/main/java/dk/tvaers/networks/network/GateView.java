package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The gate in front of a network.
 *
 * @param next the phase behind the gate; absent in the last phase
 * @param alternative the phase behind the optional ones, where the network may go at once; absent when the next one is not optional
 * @param open nothing is missing
 */
@RegisterForReflection
@Schema(name = "Gate")
record GateView(Phase phase, Phase next, Phase alternative, boolean open, List<Item> missing) {
    /**
     * Something that is missing.
     *
     * @param message why it is asked for and what to do, in the caller's language
     */
    @RegisterForReflection
    @Schema(name = "GateItem")
    record Item(@Schema(examples = "too-few-departments") String code, String message) {}
}
