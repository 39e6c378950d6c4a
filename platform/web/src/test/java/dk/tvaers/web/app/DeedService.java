package dk.tvaers.web.app;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.idempotency.Stored;
import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class DeedService implements ConstraintRefusals {
    private final EntityManager entities;
    private final Idempotency idempotency;
    private final AuditLog audit;

    DeedService(EntityManager entities, Idempotency idempotency, AuditLog audit) {
        this.entities = entities;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    record Request(String name) {}

    record View(UUID id, String name) {}

    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_deed_name", Violation.of("/name", "not-ready", "name"));
    }

    @Transactional
    Stored<View> create(String key, Request request) {
        return idempotency.once(key, "create-deed", request, View.class, () -> {
            View view = store(request.name());
            return Stored.created(URI.create("/deeds/" + view.id()), view);
        });
    }

    @Transactional
    void collide() {
        throw new OptimisticLockException("somebody was faster");
    }

    @Transactional
    void refuseAfterWriting() {
        store("never kept");
        throw Problems.refused("not-ready", 1);
    }

    private View store(String name) {
        Deed deed = new Deed();
        deed.id = UUID.randomUUID();
        deed.name = name;
        entities.persist(deed);
        audit.record("create", "deed", deed.id);
        return new View(deed.id, name);
    }
}
