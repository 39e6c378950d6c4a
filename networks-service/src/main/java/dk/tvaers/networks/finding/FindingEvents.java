package dk.tvaers.networks.finding;

import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.words.Citation;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.networks.citation.CitationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the others of findings, without their statement. */
@ApplicationScoped
class FindingEvents {
    private final Outbox outbox;
    private final CitationEvents citations;

    FindingEvents(Outbox outbox, CitationEvents citations) {
        this.outbox = outbox;
        this.citations = citations;
    }

    /** A finding of this day, from before this system; it cites no input of ours. */
    void broughtIn(UUID networkId, FindingView finding, LocalDate foundOn) {
        outbox.tell(new FindingRecorded(networkId, finding.id(), finding.outsideOwnUnits(), foundOn));
    }

    void recorded(UUID networkId, FindingView finding) {
        outbox.tell(new FindingRecorded(networkId, finding.id(), finding.outsideOwnUnits()));
        citations.cited(networkId, Citation.FINDING, finding.id(), finding.inputs());
    }
}
