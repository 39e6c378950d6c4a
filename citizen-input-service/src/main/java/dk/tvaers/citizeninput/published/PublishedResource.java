package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.PublicInput;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public list over HTTP. */
@Path("/inputs")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Inputs")
class PublishedResource {
    private final PublishedService published;
    private final PublicCaching caching;

    PublishedResource(PublishedService published, PublicCaching caching) {
        this.published = published;
        this.caching = caching;
    }

    @GET
    @Operation(
            summary = "Published inputs, newest first",
            description =
                    "Only those that a reviewer let through and whose contributor allowed it. May be kept by caches for a short while.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<Page<PublicInput>> listInputs(
            @BeanParam Filter filter,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return caching.answer(ifNoneMatch, () -> published.version(filter), () -> published.page(filter, page));
    }
}
