package dk.tvaers.citizeninput.check;

import dk.tvaers.events.Ids;
import dk.tvaers.privacy.PersonalNumbers;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Checks words once more at the moment in which they are to be shown, and keeps what was found. */
@ApplicationScoped
public class CheckService {
    private final CheckRepository checks;
    private final CurrentUser user;

    CheckService(CheckRepository checks, CurrentUser user) {
        this.checks = checks;
        this.user = user;
    }

    /**
     * Checks and writes it down, within the caller's transaction, which must not be rolled back on {@link NumberLeft}.
     *
     * @param texts each as it will be read
     * @return the id of the check
     */
    public UUID require(UUID inputId, CheckedPart part, List<String> texts, Instant at) {
        var results = texts.stream().map(PersonalNumbers::mask).toList();
        var check =
                new Check(Ids.next(), inputId, part, results, at, user.loginId().orElse(null));
        checks.persist(check);
        if (!check.passed()) {
            throw new NumberLeft(part, check.personalNumbers());
        }
        return check.id();
    }

    /** The checks of an input and its answers, newest first. */
    public List<CheckView> of(UUID inputId) {
        return checks.newest(inputId).stream().map(Check::view).toList();
    }
}
