package dk.tvaers.web.idempotency;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer that is given again when its request is repeated.
 *
 * @param location value of the Location header, or null
 * @param replayed whether it was given before; the answer then carries {@code Idempotency-Replayed: true}
 */
public record Stored<R>(int status, URI location, R body, boolean replayed) {
    /** Header that marks an answer given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    public static <R> Stored<R> created(URI location, R body) {
        return new Stored<>(201, location, body, false);
    }

    public static <R> Stored<R> accepted(R body) {
        return new Stored<>(202, null, body, false);
    }

    public static <R> Stored<R> ok(R body) {
        return new Stored<>(200, null, body, false);
    }

    /** The HTTP answer, for the resource to return. */
    public RestResponse<R> toResponse() {
        var response = RestResponse.ResponseBuilder.<R>create(status).entity(body);
        if (location != null) {
            response.location(location);
        }
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        return response.build();
    }
}
