package dk.tvaers.networks.networktype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the other features which types there are and what they demand. */
@ApplicationScoped
public class NetworkTypes {
    private final NetworkTypeRepository types;

    NetworkTypes(NetworkTypeRepository types) {
        this.types = types;
    }

    @Transactional
    List<NetworkTypeView> list(Locale language) {
        return types.current().stream().map(type -> type.view(language)).toList();
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
}
