package dk.tvaers.members.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is at the table of a network now. */
@ApplicationScoped
public class Table {
    private final MembershipRepository memberships;

    Table(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** All members. */
    public List<TakingPart> takingPart(UUID networkId) {
        return memberships.allActive(networkId).stream()
                .map(Membership::takingPart)
                .toList();
    }

    /** Whether the person is or was a member of the network. */
    public boolean everJoined(UUID networkId, UUID personId) {
        return memberships.isKnown(networkId, personId);
    }

    /** Whether the person is or was a member of any network. */
    public boolean everJoined(UUID personId) {
        return memberships.isKnown(personId);
    }

    /** Those of the members for whom this is the first network. */
    public Set<UUID> firstTimers(Collection<UUID> members) {
        return members.isEmpty() ? Set.of() : memberships.inNoOtherNetwork(members);
    }
}
