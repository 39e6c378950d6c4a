package dk.tvaers.portal.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** A page where the answer to a form may also be to go elsewhere. */
public final class Html {
    private Html() {}

    public static RestResponse<String> of(TemplateInstance page) {
        return RestResponse.ResponseBuilder.ok(page.render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
