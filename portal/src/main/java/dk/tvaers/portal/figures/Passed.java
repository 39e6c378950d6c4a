package dk.tvaers.portal.figures;

import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Unavailable;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Passes on to the reader what a service makes: 404 for what there is not, 503 while it does not answer. */
public final class Passed {
    public static final String SVG = "image/svg+xml";

    private Passed() {}

    public static RestResponse<String> picture(Supplier<String> question) {
        try {
            return RestResponse.ResponseBuilder.ok(Services.ask(() -> found(question)), SVG)
                    .build();
        } catch (Unavailable down) {
            return RestResponse.status(RestResponse.Status.SERVICE_UNAVAILABLE);
        }
    }

    /** With its type and its name. */
    public static Response file(Supplier<RestResponse<byte[]>> question) {
        try {
            var file = Services.ask(() -> found(question));
            return file(file, file.getHeaderString(HttpHeaders.CONTENT_DISPOSITION));
        } catch (Unavailable down) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
    }

    /**
     * Under a name of ours.
     *
     * @throws Refused when the service says no
     */
    public static Response file(Supplier<RestResponse<byte[]>> question, String name) {
        try {
            return file(Services.ask(question), "attachment; filename=\"" + name + "\"");
        } catch (Unavailable down) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
    }

    private static Response file(RestResponse<byte[]> file, String disposition) {
        return Response.ok(file.getEntity())
                .header(HttpHeaders.CONTENT_TYPE, file.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }

    /** What there is not is no fault of the service. */
    static <T> T found(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }
}
