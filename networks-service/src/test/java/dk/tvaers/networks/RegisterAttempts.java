package dk.tvaers.networks;

import static dk.tvaers.testing.Attempt.by;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;

/** Who may search the register. */
final class RegisterAttempts {
    private RegisterAttempts() {}

    static Map<String, Attempt> all() {
        return Map.of(
                "searchRegister",
                by(
                        List.of("staff", "outsider", "secretariat"),
                        List.of(Tokens.PORTAL),
                        request -> request.get(Api.ROOT + "/register?q=have")));
    }
}
