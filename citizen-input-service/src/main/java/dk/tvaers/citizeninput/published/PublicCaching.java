package dk.tvaers.citizeninput.published;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.conditional.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that a crowd may ask for: any cache in between keeps them for a while, and whoever asks again with the entity tag is answered
 * without a look at the list.
 */
@ApplicationScoped
class PublicCaching {
    private final String cacheControl;

    PublicCaching(@ConfigProperty(name = "tvaers.public-lists.max-age") Duration maxAge) {
        this.cacheControl = "public, max-age=" + maxAge.toSeconds();
    }

    /** 304 when the caller has the version there is, otherwise 200. Whoever has none yet costs one look at the database, not two. */
    <T> RestResponse<T> answer(String ifNoneMatch, LongSupplier version, Supplier<Versioned<T>> body) {
        if (ifNoneMatch != null) {
            long now = version.getAsLong();
            if (Preconditions.isUnchanged(ifNoneMatch, now)) {
                return cached(ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED), now);
            }
        }
        Versioned<T> answer = body.get();
        return cached(ResponseBuilder.ok(answer.found()), answer.version());
    }

    private <T> RestResponse<T> cached(ResponseBuilder<T> answer, long version) {
        return answer.header(HttpHeaders.ETAG, ETags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }
}
