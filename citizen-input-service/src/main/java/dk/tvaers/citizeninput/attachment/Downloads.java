package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.store.Objects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers with the bytes of an attachment, so that a browser saves them or shows them as a picture in a page, and never opens them as a page. Which type they
 * have is known only here; an operation that names several is given a writer that would write the name of their class.
 */
@ApplicationScoped
class Downloads {
    private final Objects objects;
    private final String shortly;

    Downloads(Objects objects, @ConfigProperty(name = "tvaers.public-lists.max-age") Duration maxAge) {
        this.objects = objects;
        this.shortly = "public, max-age=" + maxAge.toSeconds();
    }

    /** For everybody; caches keep it as long as the public lists, because it can be withdrawn. */
    RestResponse<StreamingOutput> toEverybody(String ifNoneMatch, KeptFile content) {
        return answer(ifNoneMatch, content, shortly);
    }

    /** For whoever asked. */
    RestResponse<StreamingOutput> toOne(String ifNoneMatch, KeptFile content) {
        return answer(ifNoneMatch, content, "no-store");
    }

    private RestResponse<StreamingOutput> answer(String ifNoneMatch, KeptFile content, String cacheControl) {
        var tag = "\"" + content.tag() + "\"";
        ResponseBuilder<StreamingOutput> answer = ifNoneMatch != null && ifNoneMatch.contains(tag)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(bytes(content.object()))
                        .type(content.kind().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.fileName() + "\"")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }

    /** Opened at once, while there can still be another answer. */
    private StreamingOutput bytes(UUID object) {
        var bytes = objects.open(object);
        return out -> {
            try (bytes) {
                bytes.transferTo(out);
            }
        };
    }
}
