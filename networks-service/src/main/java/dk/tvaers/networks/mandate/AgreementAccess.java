package dk.tvaers.networks.mandate;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may do what with an agreement. A signature is given by a party itself, not even by the secretariat in its place. */
@ApplicationScoped
class AgreementAccess {
    private final NetworkAccess access;

    AgreementAccess(NetworkAccess access) {
        this.access = access;
    }

    /** 403 unless the caller makes the network's agreements. */
    void requireMayDraft(UUID networkId) {
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
    }

    /** 403 unless the caller makes the network's agreements or is a party of this one. */
    void requireMayKeep(Agreement agreement) {
        if (!isParty(agreement)) {
            requireMayDraft(agreement.networkId());
        }
    }

    /** The person who signs; 403 for a login that is no person's. */
    UUID signer() {
        return access.person().orElseThrow(Problems::forbidden);
    }

    boolean isParty(Agreement agreement) {
        return access.person().filter(agreement::hasParty).isPresent();
    }

    boolean mayReadTexts(Agreement agreement) {
        return isParty(agreement) || access.participates(agreement.networkId());
    }
}
