package dk.tvaers.citizeninput.published;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.conditional.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
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

    /** 304 when the caller has this version, otherwise 200 with the body. */
    <T> RestResponse<T> answer(String ifNoneMatch, long version, Supplier<T> body) {
        ResponseBuilder<T> answer = Preconditions.isUnchanged(ifNoneMatch, version)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(body.get());
        return answer.header(HttpHeaders.ETAG, ETags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }
}
