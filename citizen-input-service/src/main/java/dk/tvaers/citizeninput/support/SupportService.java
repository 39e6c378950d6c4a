package dk.tvaers.citizeninput.support;

import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Counts who stands behind an input: each person or receipt once, and never behind an input of one's own. */
@ApplicationScoped
class SupportService implements KeptWithInput {
    private static final int MOST = 100;

    private final SupportRepository supports;
    private final InputService inputs;
    private final CurrentUser user;

    SupportService(SupportRepository supports, InputService inputs, CurrentUser user) {
        this.supports = supports;
        this.inputs = inputs;
        this.user = user;
    }

    /** Once or again, the answer is the same. */
    @Transactional
    SupportView add(UUID inputId, SupportRequest request) {
        inputs.requirePublished(inputId);
        supports.add(inputId, supporter(inputId, request.receiptCode()));
        return count(inputId);
    }

    @Transactional
    SupportView remove(UUID inputId, SupportRequest request) {
        inputs.requirePublished(inputId);
        supports.remove(inputId, supporter(inputId, request.receiptCode()));
        return count(inputId);
    }

    @Transactional
    SupportView count(UUID inputId) {
        return supports.counts(List.of(inputId)).stream().findFirst().orElseThrow(Problems::notFound);
    }

    @Transactional
    List<SupportView> counts(List<UUID> inputIds) {
        if (inputIds.isEmpty() || inputIds.size() > MOST) {
            throw Problems.invalid("/inputId", "out-of-range", 1, MOST);
        }
        return supports.counts(inputIds);
    }

    @Override
    public void erase(UUID inputId) {
        supports.forget(inputId);
    }

    private Supporter supporter(UUID inputId, String receiptCode) {
        if (receiptCode != null) {
            var own = inputs.require(ReceiptCode.typed(receiptCode)).id();
            if (own.equals(inputId)) {
                throw Problems.refused("own-input");
            }
            return Supporter.byReceipt(inputId, own);
        }
        // A portal logs in for all its citizens together; it cannot stand for one of them.
        return user.loginId()
                .filter(_ -> !user.hasRole(Roles.PORTAL))
                .map(login -> Supporter.byLogin(inputId, login))
                .orElseThrow(() -> Problems.invalid("/receiptCode", "receipt-or-login"));
    }
}
