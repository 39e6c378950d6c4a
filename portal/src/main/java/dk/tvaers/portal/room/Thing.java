package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Services;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One thing that can be changed.
 *
 * @param value null when the service does not answer
 * @param version what a change has to name
 */
public record Thing<T>(T value, String version) {

    /** @throws NotFoundException when there is no such thing */
    static <T> Thing<T> of(Supplier<RestResponse<T>> question) {
        return of(Services.part(() -> Services.found(question)));
    }

    /** The same of something that is not for everybody: whoever may not see it sees none. */
    static <T> Thing<T> orNone(Supplier<RestResponse<T>> question) {
        return of(Services.part(question));
    }

    private static <T> Thing<T> of(Part<RestResponse<T>> answer) {
        return answer.there()
                ? new Thing<>(answer.value().getEntity(), answer.value().getHeaderString("ETag"))
                : new Thing<>(null, "");
    }

    public boolean there() {
        return value != null;
    }
}
