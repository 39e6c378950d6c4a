package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;

/** Requests below the service's base path, to be sent by whoever tries them. */
final class Requests {
    private Requests() {}

    static Function<RequestSpecification, Response> get(String path) {
        return request -> request.get(BASE + path);
    }

    static Function<RequestSpecification, Response> post(String path, Object body) {
        return request -> request.body(body).post(BASE + path);
    }
}
