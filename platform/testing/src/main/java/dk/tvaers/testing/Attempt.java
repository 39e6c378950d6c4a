package dk.tvaers.testing;

import java.util.List;
import java.util.function.Function;

/**
 * One operation, called the way it is meant to be called, and who may call it.
 *
 * @param call sends the request; what it changes or whether it is complete does not matter, only who sends it
 * @param allowed users who may
 * @param refused signed-in users who may not
 * @param open anyone may, without signing in
 */
public record Attempt(Function<ApiRequest, ApiAnswer> call, List<String> allowed, List<String> refused, boolean open) {

    /** An operation for users who sign in. Names are those of dk.tvaers.local.TestUsers, and {@link Tokens#PORTAL}. */
    public static Attempt by(List<String> allowed, List<String> refused, Function<ApiRequest, ApiAnswer> call) {
        if (allowed.isEmpty() || refused.isEmpty()) {
            throw new IllegalArgumentException("name at least one user who may and one who may not");
        }
        return new Attempt(call, allowed, refused, false);
    }

    /** An operation for anyone. */
    public static Attempt open(Function<ApiRequest, ApiAnswer> call) {
        return new Attempt(call, List.of(), List.of(), true);
    }
}
