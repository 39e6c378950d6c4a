package dk.tvaers.networks.report;

import java.util.UUID;

/** A feature that has something to tell in the report of a network. */
public interface ReportSource {
    /** Adds what the feature knows of the network. Runs in the caller's transaction. */
    void tell(UUID networkId, ReportDraft report);
}
