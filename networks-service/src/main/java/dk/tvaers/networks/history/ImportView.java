package dk.tvaers.networks.history;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param dryRun nothing was written
 */
@RegisterForReflection
@Schema(name = "HistoryImport")
record ImportView(boolean dryRun, List<Item> items) {
    /**
     * A network of the file.
     *
     * @param networkId absent when it is new and nothing was written
     */
    @RegisterForReflection
    @Schema(name = "HistoryImportItem")
    record Item(@Schema(examples = "2015-urban-farming") String reference, Result result, UUID networkId) {}

    /** Whether the network was there. */
    enum Result {
        NEW,
        /** Brought in before, with the same content; nothing changed. */
        UNCHANGED
    }
}
