package dk.tvaers.citizeninput.link;

import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.events.words.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A network that cites an input has it among its inputs, and the contributor is told. */
@ApplicationScoped
public class CitationService {
    private final InputService inputs;
    private final LinkRepository links;
    private final Timeline timeline;

    CitationService(InputService inputs, LinkRepository links, Timeline timeline) {
        this.inputs = inputs;
        this.links = links;
        this.timeline = timeline;
    }

    /** Keeps a citation; runs in the caller's transaction. */
    public void cited(UUID inputId, UUID networkId, Citation citedIn, UUID citationId, Instant at) {
        links.keepCitation(inputId, citationId);
        inputs.joinNetwork(inputId, networkId);
        timeline.add(inputId, at, happening(citedIn), networkId, null);
    }

    /** Inputs that were linked to this, or that it cites. */
    public Set<UUID> inputsOf(UUID targetId) {
        return links.inputsOf(targetId);
    }

    private static Happening happening(Citation citedIn) {
        return switch (citedIn) {
            case FINDING -> Happening.CITED_IN_FINDING;
            case ICEBERG_NODE -> Happening.CITED_IN_ICEBERG_NODE;
            case DECISION -> Happening.CITED_IN_DECISION;
            case IDEA -> Happening.CITED_IN_IDEA;
        };
    }
}
