package dk.tvaers.networks.handover;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/** Who speaks for the base organisation in a handover: its owner, and the network's receivers. */
@ApplicationScoped
class Receivers {
    private final NetworkAccess access;
    private final CurrentUser user;

    Receivers(NetworkAccess access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    /**
     * Demands that the caller may answer.
     *
     * @throws dk.tvaers.web.problem.ProblemException 403, or 400 when the secretariat answers without saying on whose behalf
     */
    void requireAnswers(Handover handover, AnswerRequest answer) {
        if (access.isPerson(handover.ownerPersonId())) {
            return;
        }
        access.requireRole(handover.networkId(), NetworkRole.RECEIVER);
        if (user.hasRole(Roles.SECRETARIAT) && answer.onBehalfNote() == null) {
            throw Problems.invalid("/onBehalfNote", "on-behalf-note-missing");
        }
    }

    /** 403 unless the caller is the owner, a receiver, or leads or advises the network. */
    void requireFollows(Handover handover) {
        if (!access.isPerson(handover.ownerPersonId())) {
            access.requireRole(
                    handover.networkId(), NetworkRole.RECEIVER, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        }
    }
}
