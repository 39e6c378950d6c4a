package dk.tvaers.web.conditional;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Strong entity tags of versioned resources (RFC 9110 §8.8.3): {@code "<version>"}. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the body and its tag. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }

    /** 201 with Location, body and tag. */
    public static <T> RestResponse<T> created(URI location, T body, long version) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(location)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }

    /** 304 without a body when the caller has this version already, otherwise 200. */
    public static <T> RestResponse<T> okUnlessUnchanged(String ifNoneMatch, long version, Supplier<T> body) {
        return Preconditions.isUnchanged(ifNoneMatch, version)
                ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                        .header(HttpHeaders.ETAG, of(version))
                        .build()
                : ok(body.get(), version);
    }
}
