package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;

import dk.tvaers.testing.ApiAnswer;
import dk.tvaers.testing.ApiRequest;
import java.util.function.Function;

/** Requests below the service's base path, to be sent by whoever tries them. */
final class Requests {
    private Requests() {}

    static Function<ApiRequest, ApiAnswer> get(String path) {
        return request -> request.get(BASE + path);
    }

    static Function<ApiRequest, ApiAnswer> post(String path, Object body) {
        return request -> request.body(body).post(BASE + path);
    }
}
