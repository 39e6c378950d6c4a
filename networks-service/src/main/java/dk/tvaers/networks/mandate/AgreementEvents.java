package dk.tvaers.networks.mandate;

import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.AgreementSigned;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others of agreements: whose time it is by id, hours and the units that pay, no words. */
@ApplicationScoped
class AgreementEvents {
    private final Outbox outbox;

    AgreementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void signed(AgreementView agreement) {
        outbox.tell(new AgreementSigned(agreement.networkId(), agreement.id(), agreement.kind()));
        if (agreement.kind() == AgreementKind.LINE_MANAGER) {
            outbox.tell(new PayersAgreed(
                    agreement.networkId(),
                    agreement.id(),
                    agreement.hours().stream()
                            .map(each -> new PhaseHours(each.phase(), each.hours()))
                            .toList(),
                    agreement.payers().stream()
                            .map(each -> new UnitShare(each.unitId(), each.share()))
                            .toList(),
                    agreement.memberPersonId(),
                    agreement.counterpartPersonId()));
        }
    }

    void ended(AgreementView agreement) {
        outbox.tell(
                new AgreementEnded(agreement.networkId(), agreement.id(), agreement.kind(), agreement.supersededBy()));
    }
}
