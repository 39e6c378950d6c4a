package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.Requests.post;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.AuditAttempts;
import dk.tvaers.testing.AuthorisationTest;
import dk.tvaers.testing.RetentionAttempts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may do what, operation by operation. What depends on one network is tested with its feature. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class InputAuthorisationTest extends AuthorisationTest {
    InputAuthorisationTest() {
        super("/citizen-input/openapi");
    }

    @Override
    protected Map<String, Attempt> attempts() {
        var tried = Tried.made();
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(PublicAttempts.of(tried));
        attempts.putAll(ReceiptAttempts.of(tried));
        attempts.putAll(AnswerAttempts.of(tried));
        attempts.putAll(ScreeningAttempts.of(tried));
        attempts.putAll(ContributionAttempts.of(tried));
        attempts.putAll(AdmissionAttempts.of(tried));
        attempts.putAll(WebhookAttempts.of());
        attempts.putAll(RetentionAttempts.under(BASE));
        attempts.putAll(AuditAttempts.under(BASE));
        attempts.put(
                "replayDeadLetters",
                Attempt.by(
                        List.of("operator"),
                        List.of("moderator", "staff"),
                        post("/operations/dead-letter-replays", "")));
        attempts.put(
                "runContactSealing",
                Attempt.by(
                        List.of("operator"),
                        List.of("moderator", "staff", "secretariat", "administrator"),
                        post("/operations/contact-sealing-runs", "")));
        return attempts;
    }
}
