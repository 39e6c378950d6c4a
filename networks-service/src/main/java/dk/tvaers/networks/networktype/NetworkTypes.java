package dk.tvaers.networks.networktype;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Tells the other features which types there are and what they demand, and takes new versions. */
@ApplicationScoped
public class NetworkTypes {
    private final NetworkTypeRepository types;
    private final NetworkTypeEvents events;
    private final AuditLog audit;

    NetworkTypes(NetworkTypeRepository types, NetworkTypeEvents events, AuditLog audit) {
        this.types = types;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    List<NetworkTypeView> list(Locale language) {
        return types.current().stream().map(type -> type.view(language)).toList();
    }

    @Transactional
    Optional<TypeVersionView> find(String code, int version) {
        return types.version(code, version).map(NetworkType::whole);
    }

    @Transactional
    TypeVersionView create(NewTypeRequest request) {
        requireGood("/definition", request.definition());
        if (types.lockedFirst(request.code()).isPresent()) {
            throw Problems.refused(List.of(Violation.of("/code", "type-exists")));
        }
        NetworkType type = new NetworkType(request.code(), 1, types.nextPosition(), request.definition());
        return keep(type, type.id());
    }

    /** What runs keeps the version it began under; what starts from now on follows this one. */
    @Transactional
    TypeVersionView change(String code, String ifMatch, TypeDefinition definition) {
        NetworkType first = types.lockedFirst(code).orElseThrow(Problems::notFound);
        NetworkType latest = types.current(code).orElseThrow();
        Preconditions.requireMatch(ifMatch, latest.version());
        requireGood("", definition);
        return keep(latest.next(definition), first.id());
    }

    @Transactional
    public boolean exists(String code) {
        return types.current(code).isPresent();
    }

    /** The policy that a network of this type would begin under now; none when there is no such type. */
    @Transactional
    public Optional<NetworkPolicy> current(String code) {
        return types.current(code).map(NetworkType::policy);
    }

    /** The policy that a running network follows. */
    @Transactional
    public NetworkPolicy version(String code, int version) {
        return types.version(code, version).map(NetworkType::policy).orElseThrow();
    }

    private TypeVersionView keep(NetworkType type, UUID typeId) {
        types.persistAndFlush(type);
        TypeVersionView whole = type.whole();
        events.changed(typeId, whole);
        audit.record("define", "network-type", typeId);
        return whole;
    }

    private static void requireGood(String pointer, TypeDefinition definition) {
        List<Violation> violations = TypeRules.violations(definition).stream()
                .map(each -> new Violation(pointer + each.pointer(), each.key(), each.arguments()))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
