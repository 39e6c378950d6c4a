package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps two reviewers from reading the same input. It binds nobody: a decision counts whoever makes it, and any reviewer can give back
 * what a colleague has taken, because people fall ill.
 */
@ApplicationScoped
class Assignments implements KeptWithInput {
    private final AssignmentRepository assignments;
    private final InputService inputs;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    Assignments(AssignmentRepository assignments, InputService inputs, AuditLog audit, CurrentUser user, Clock clock) {
        this.assignments = assignments;
        this.inputs = inputs;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Again is no matter; 409 when a colleague has it. */
    @Transactional
    void take(UUID inputId) {
        inputs.require(inputId).requirePresent();
        var me = user.requireLoginId();
        assignments.take(inputId, me, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!me.equals(holders(List.of(inputId)).get(inputId))) {
            throw Problems.refused("taken-by-another");
        }
        audit.record("take", "input", inputId);
    }

    @Transactional
    void giveBack(UUID inputId) {
        inputs.require(inputId);
        assignments.giveBack(inputId);
        audit.record("give-back", "input", inputId);
    }

    @Transactional
    List<AssignmentView> mine() {
        return assignments.of(user.requireLoginId());
    }

    /** Nobody has to read what is decided. */
    void end(UUID inputId) {
        assignments.giveBack(inputId);
    }

    Map<UUID, UUID> holders(List<UUID> inputIds) {
        return assignments.holders(inputIds);
    }

    @Override
    public void erase(UUID inputId) {
        assignments.giveBack(inputId);
    }
}
