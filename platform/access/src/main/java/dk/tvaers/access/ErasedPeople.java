package dk.tvaers.access;

import dk.tvaers.events.Ids;
import dk.tvaers.web.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people who were erased. What a service keeps of them for counting stands under another id, which nothing outside of its database
 * knows; whoever writes down what an event says of a person asks here for the id to write, so that an event that comes late brings nobody
 * back. Everything runs in the caller's transaction.
 */
@ApplicationScoped
public class ErasedPeople {
    private final AccessTables tables;
    private final AuditLog audit;

    ErasedPeople(AccessTables tables, AuditLog audit) {
        this.tables = tables;
        this.audit = audit;
    }

    /** The id to write for this person: the same, or its replacement. Until the transaction ends nobody else is erased. */
    public UUID idOf(UUID personId) {
        tables.holdErasures();
        return tables.replacement(personId).orElse(personId);
    }

    /** The id under which what is left of an erased person stands. */
    public UUID replacementOf(UUID personId) {
        return tables.replacement(personId).orElseThrow();
    }

    public boolean isErased(UUID personId) {
        return !idOf(personId).equals(personId);
    }

    /** Once or again: takes the person out of who may act, and out of the audit log. */
    void erase(UUID personId, @Nullable UUID loginId) {
        tables.erase(personId, Ids.next());
        tables.forget(personId);
        audit.forget(personId, loginId, replacementOf(personId));
    }
}
