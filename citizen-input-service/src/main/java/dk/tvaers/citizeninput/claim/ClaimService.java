package dk.tvaers.citizeninput.claim;

import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.receipt.StatusView;
import dk.tvaers.citizeninput.receipt.StatusWriter;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps inputs with the logins of those who hold their receipts. */
@ApplicationScoped
class ClaimService implements KeptWithInput {
    private final ClaimRepository claims;
    private final InputService inputs;
    private final StatusWriter status;
    private final CurrentUser user;
    private final Clock clock;

    ClaimService(ClaimRepository claims, InputService inputs, StatusWriter status, CurrentUser user, Clock clock) {
        this.claims = claims;
        this.inputs = inputs;
        this.status = status;
        this.user = user;
        this.clock = clock;
    }

    /** Once more by the same person changes nothing. */
    @Transactional
    StatusView claim(String code) {
        var login = requirePerson();
        var input = inputs.require(ReceiptCode.typed(code));
        input.requirePresent();
        var earlier = claims.findByIdOptional(input.id());
        if (earlier.isEmpty()) {
            claims.persistAndFlush(new Claim(input.id(), login, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        } else if (!earlier.get().claimedBy().equals(login)) {
            throw Problems.refused("claimed-by-another");
        }
        return status.write(input);
    }

    @Transactional
    Page<MyInputView> mine(PageRequest page) {
        var mine = claims.of(requirePerson(), page);
        return Page.of(mine, page, claim -> Cursor.of(claim.claimedAt(), claim.inputId()))
                .map(claim -> MyInputView.of(inputs.require(claim.inputId()), claim.claimedAt()));
    }

    /** Its status, or 404 when it is not the caller's. */
    @Transactional
    StatusView mine(UUID inputId) {
        var claim = claims.of(requirePerson(), inputId).orElseThrow(Problems::notFound);
        return status.write(inputs.require(claim.inputId()));
    }

    /** Forgets that it is the caller's; the receipt stays valid. */
    @Transactional
    void release(UUID inputId) {
        claims.of(requirePerson(), inputId).orElseThrow(Problems::notFound);
        claims.release(inputId);
    }

    /** A withdrawn input leads to nobody. */
    @Override
    public void erase(UUID inputId) {
        claims.release(inputId);
    }

    /** A portal is a program and has no inputs of its own. */
    private UUID requirePerson() {
        if (user.hasRole(Roles.PORTAL)) {
            throw Problems.forbidden();
        }
        return user.requireLoginId();
    }
}
