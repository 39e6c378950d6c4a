package dk.tvaers.networks.mandate;

import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.networks.erasure.PersonTraces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Ends the agreements of somebody who is erased and takes their words; hours and who pays stay. */
@ApplicationScoped
class PartyTraces implements PersonTraces {
    private final AgreementRepository agreements;
    private final AgreementEvents events;
    private final Clock clock;

    PartyTraces(AgreementRepository agreements, AgreementEvents events, Clock clock) {
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void erase(ErasedPerson person) {
        List<AgreementView> inForce = agreements.lockInForceOf(person.id()).stream()
                .map(Agreement::view)
                .toList();
        agreements.erase(person, clock.instant());
        inForce.forEach(events::ended);
    }
}
