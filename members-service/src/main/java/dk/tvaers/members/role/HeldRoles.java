package dk.tvaers.members.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The roles people have now, in all networks. */
@ApplicationScoped
public class HeldRoles {
    private final RoleRepository roles;
    private final RoleEvents events;
    private final Clock clock;

    HeldRoles(RoleRepository roles, RoleEvents events, Clock clock) {
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** In the caller's transaction; returns how many ended. */
    public int endAll(Collection<UUID> people) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<RoleAssignment> held = roles.allActive(people);
        held.forEach(role -> {
            role.end(now);
            events.ended(role.view());
        });
        return held.size();
    }
}
