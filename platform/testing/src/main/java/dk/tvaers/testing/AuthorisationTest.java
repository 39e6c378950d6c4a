package dk.tvaers.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the served OpenAPI document is tried by those who may and those who may not. A service extends this and
 * names each operation; one that is not named fails the build.
 */
public abstract class AuthorisationTest {
    private static final Set<Integer> REFUSALS = Set.of(401, 403);
    /** 404 where even the existence is not for everyone to know. */
    private static final Set<Integer> REFUSALS_OF_THE_SIGNED_IN = Set.of(403, 404);

    private final String path;

    /** @param path where the service serves its document, for example {@code /networks/openapi} */
    protected AuthorisationTest(String path) {
        this.path = path;
    }

    /** By operationId. */
    protected abstract Map<String, Attempt> attempts();

    @Test
    void everyOperationIsNamedHere() {
        assertEquals(OpenApi.operations(path), new TreeSet<>(attempts().keySet()));
    }

    @Test
    void thoseWhoMayAreLetIn() {
        var wrong = new ArrayList<String>();
        attempts().forEach((operation, attempt) -> {
            if (attempt.open() && REFUSALS.contains(status(attempt, ApiRequest.json()))) {
                wrong.add(operation + " refuses anyone");
            }
            for (var user : attempt.allowed()) {
                var status = status(attempt, signedIn(user));
                if (REFUSALS.contains(status) || status == 404 || status >= 500) {
                    wrong.add(operation + " answers " + status + " to " + user);
                }
            }
        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void thoseWhoMayNotAreRefused() {
        var wrong = new ArrayList<String>();
        attempts().forEach((operation, attempt) -> {
            if (!attempt.open() && status(attempt, ApiRequest.json()) != 401) {
                wrong.add(operation + " lets anyone in");
            }
            for (var user : attempt.refused()) {
                var status = status(attempt, signedIn(user));
                if (!REFUSALS_OF_THE_SIGNED_IN.contains(status)) {
                    wrong.add(operation + " answers " + status + " to " + user);
                }
            }
        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void aForgedTokenOpensNothing() {
        var wrong = new ArrayList<String>();
        var forged = Tokens.of("staff").replaceFirst("\\.[^.]+$", ".Zm9yZ2Vk");
        attempts().forEach((operation, attempt) -> {
            var status = status(attempt, ApiRequest.json().token(forged));
            var asAnyone = attempt.open() && status < 500;
            if (status != 401 && !asAnyone) {
                wrong.add(operation + " answers " + status);
            }
        });

        assertEquals(List.of(), wrong);
    }

    private static int status(Attempt attempt, ApiRequest request) {
        return attempt.call().apply(request).statusCode();
    }

    private static ApiRequest signedIn(String user) {
        return ApiRequest.json().token(Tokens.of(user));
    }
}
