package dk.tvaers.probe;

import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.messaging.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Tells one event for one request. */
@Path("/findings")
@PermitAll
public class ProbeResource {
    private final Outbox outbox;

    ProbeResource(Outbox outbox) {
        this.outbox = outbox;
    }

    @POST
    public void recordFinding(@QueryParam("network") UUID network) {
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(new FindingRecorded(network, network, true)));
    }
}
