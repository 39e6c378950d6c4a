package dk.tvaers.members.projection;

import dk.tvaers.access.ErasedPeople;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Applies what networks-service tells. */
@ApplicationScoped
class NetworksTold implements EventHandler {
    private final KnownNetworkRepository networks;
    private final AgreedTimeRepository times;
    private final HandoversTold handovers;
    private final NewsListener listener;
    private final ErasedPeople erased;
    private final MunicipalCalendar calendar;

    NetworksTold(
            KnownNetworkRepository networks,
            AgreedTimeRepository times,
            HandoversTold handovers,
            NewsListener listener,
            ErasedPeople erased,
            MunicipalCalendar calendar) {
        this.networks = networks;
        this.times = times;
        this.handovers = handovers;
        this.listener = listener;
        this.erased = erased;
        this.calendar = calendar;
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.data()) {
            case NetworkStarted started -> learn(started, day(started.startedOn(), event.occurredAt()));
            case NetworkClosed closed ->
                networks.findByIdOptional(closed.networkId())
                        .ifPresent(network -> network.close(day(closed.closedOn(), event.occurredAt())));
            case PayersAgreed agreed -> learn(agreed, event.occurredAt());
            case AgreementEnded ended ->
                times.findByIdOptional(ended.agreementId()).ifPresent(time -> time.end(event.occurredAt()));
            default -> handovers.learn(event.data(), event.occurredAt());
        }
        listener.heard(new News(event.data(), event.occurredAt(), null));
    }

    /** When it happened: on a day that was told later, or as it was told. */
    private Instant day(@Nullable LocalDate past, Instant told) {
        return past == null ? told : calendar.startOf(past);
    }

    /** What does not say whose time it is cannot be kept. */
    private void learn(PayersAgreed agreed, Instant at) {
        if (agreed.personId() != null
                && agreed.managerId() != null
                && times.findByIdOptional(agreed.agreementId()).isEmpty()) {
            times.persist(new AgreedTime(
                    agreed.agreementId(),
                    agreed.networkId(),
                    erased.idOf(agreed.personId()),
                    erased.idOf(agreed.managerId()),
                    agreed.hours(),
                    agreed.payers(),
                    at));
        }
    }

    private void learn(NetworkStarted started, Instant at) {
        if (!networks.isKnown(started.networkId())) {
            networks.persist(new KnownNetwork(
                    started.networkId(), started.type(), started.title(), started.expectedPerspectives(), at));
        }
    }
}
