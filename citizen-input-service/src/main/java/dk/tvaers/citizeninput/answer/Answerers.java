package dk.tvaers.citizeninput.answer;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;

/** Who may answer: moderators and the secretariat every input, the lead and the consultants of a network what belongs to it. */
@ApplicationScoped
class Answerers {
    private static final NetworkRole[] OF_A_NETWORK = {NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT};

    private final NetworkAccess access;
    private final CurrentUser user;

    Answerers(NetworkAccess access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    /** Whether the caller may answer every input. */
    boolean mayAnswerAll() {
        return user.hasRole(Roles.MODERATOR) || user.hasRole(Roles.SECRETARIAT);
    }

    boolean mayAnswer(Input input) {
        return mayAnswerAll()
                || input.networkIds().stream().anyMatch(network -> access.mayActAs(network, OF_A_NETWORK));
    }

    /** 403 unless the caller may answer the inputs of this network. */
    void requireFor(UUID networkId) {
        if (!mayAnswerAll() && !access.mayActAs(networkId, OF_A_NETWORK)) {
            throw Problems.forbidden();
        }
    }

    /** Names of the roles that answer in a network, for queries. */
    static String[] rolesOfANetwork() {
        return Arrays.stream(OF_A_NETWORK).map(NetworkRole::name).toArray(String[]::new);
    }
}
