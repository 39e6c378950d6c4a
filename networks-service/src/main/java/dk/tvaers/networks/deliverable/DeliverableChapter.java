package dk.tvaers.networks.deliverable;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedDeliverable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what was delivered to the executive forum. */
@ApplicationScoped
class DeliverableChapter implements ReportSource {
    private final DeliverableRepository deliverables;

    DeliverableChapter(DeliverableRepository deliverables) {
        this.deliverables = deliverables;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(
                ReportedDeliverable.class,
                deliverables.all(networkId).stream()
                        .map(Deliverable::view)
                        .map(each -> new ReportedDeliverable(each.summary(), each.deliveredOn()))
                        .toList());
    }
}
