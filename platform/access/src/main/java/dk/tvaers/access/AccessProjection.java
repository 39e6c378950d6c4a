package dk.tvaers.access;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.members.RoleEnded;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps up with what members-service tells. A service's event handler passes every event on; others are no business of this. */
@ApplicationScoped
public class AccessProjection {
    private final AccessTables tables;
    private final ErasedPeople erased;

    AccessProjection(AccessTables tables, ErasedPeople erased) {
        this.tables = tables;
        this.erased = erased;
    }

    /** Runs in the caller's transaction. */
    public void learn(DomainEvent event) {
        switch (event) {
            case LoginLinked linked -> {
                if (!erased.isErased(linked.personId())) {
                    tables.link(linked.loginId(), linked.personId());
                }
            }
            case RoleAssigned told -> {
                if (!erased.isErased(told.personId())) {
                    tables.assign(told.assignmentId(), told.networkId(), told.personId(), told.role());
                }
            }
            case RoleEnded told -> tables.endRole(told.assignmentId());
            case MemberJoined told -> {
                if (!erased.isErased(told.personId())) {
                    tables.join(told.membershipId(), told.networkId(), told.personId());
                }
            }
            case MemberLeft told -> tables.leave(told.membershipId());
            case PersonErased told -> erased.erase(told.personId(), told.loginId());
            default -> {
                // of another kind
            }
        }
    }
}
