package dk.tvaers.citizeninput.overdue;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells once of each input that waits too long: the network lead first and, half as long later, the reference lead. */
@ApplicationScoped
class OverdueService {
    private final OverdueRepository overdue;
    private final OverdueEvents events;
    private final InputService inputs;
    private final NetworkAccess access;
    private final Clock clock;
    private final int days;

    OverdueService(
            OverdueRepository overdue,
            OverdueEvents events,
            InputService inputs,
            NetworkAccess access,
            Clock clock,
            @ConfigProperty(name = "tvaers.answers.within-days") int days) {
        this.overdue = overdue;
        this.events = events;
        this.inputs = inputs;
        this.access = access;
        this.clock = clock;
        this.days = days;
    }

    void tell() {
        tell(NetworkRole.NETWORK_LEAD, days);
        tell(NetworkRole.REFERENCE_LEAD, days + days / 2);
    }

    private void tell(NetworkRole to, int afterDays) {
        while (QuarkusTransaction.requiringNew().call(() -> tellSome(to, afterDays)) > 0) {
            // until nothing is left
        }
    }

    private int tellSome(NetworkRole to, int afterDays) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var told = overdue.tell(to, now.minus(afterDays, ChronoUnit.DAYS), now);
        told.forEach(id -> events.overdue(id, inputs.require(id).networkIds(), to, afterDays));
        return told.size();
    }

    @Transactional
    Page<OverdueView> of(UUID networkId, PageRequest page) {
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.REFERENCE_LEAD, NetworkRole.CONSULTANT);
        return Page.of(overdue.of(networkId, page), page, each -> Cursor.of(each.since(), each.inputId()));
    }
}
