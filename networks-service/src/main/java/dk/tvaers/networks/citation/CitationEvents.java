package dk.tvaers.networks.citation;

import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Relation;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells that inputs were used, so that their contributors can be told. */
@ApplicationScoped
public class CitationEvents {
    private final Outbox outbox;

    CitationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * One event per input.
     *
     * @param citationId the finding or the iceberg node
     */
    public void cited(UUID networkId, Citation citedIn, UUID citationId, List<CitedInput> inputs) {
        inputs.forEach(input -> outbox.tell(new InputCited(
                networkId,
                input.inputId(),
                citedIn,
                citationId,
                Relation.valueOf(input.relation().name()))));
    }
}
