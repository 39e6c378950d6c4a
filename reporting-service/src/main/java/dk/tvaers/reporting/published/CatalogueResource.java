package dk.tvaers.reporting.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.reporting.linked.JsonLd;
import dk.tvaers.reporting.linked.Thing;
import dk.tvaers.reporting.linked.Turtle;
import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of the published figures, for catalogues of open data to harvest. */
@Path("/public/figures")
@PermitAll
@Tag(name = "Public figures", description = "What everyone may see, without a login")
class CatalogueResource {
    private static final String WHAT =
            "DCAT-AP 2.1: a data set for each half-year with the addresses of its files, publisher and licence.";

    private final Publications publications;
    private final ObjectMapper json;
    private final String publisher;
    private final URI licence;

    CatalogueResource(
            Publications publications,
            ObjectMapper json,
            @ConfigProperty(name = "tvaers.open-data.publisher") String publisher,
            @ConfigProperty(name = "tvaers.open-data.licence") URI licence) {
        this.publications = publications;
        this.json = json;
        this.publisher = publisher;
        this.licence = licence;
    }

    @GET
    @Path("/catalogue.ttl")
    @Produces(Turtle.TYPE)
    @RateLimited("public-figures")
    @Operation(summary = "What is published, as Turtle", description = WHAT)
    @APIResponse(responseCode = "200", description = "The catalogue")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public RestResponse<String> getCatalogueAsTurtle(@Context UriInfo uri) {
        return answer(Turtle.of(catalogue(uri)));
    }

    @GET
    @Path("/catalogue.jsonld")
    @Produces(JsonLd.TYPE)
    @RateLimited("public-figures")
    @Operation(summary = "What is published, as JSON-LD", description = WHAT)
    @APIResponse(responseCode = "200", description = "The catalogue")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public RestResponse<String> getCatalogueAsJsonLd(@Context UriInfo uri) throws JsonProcessingException {
        return answer(json.writeValueAsString(JsonLd.of(catalogue(uri))));
    }

    private Thing catalogue(UriInfo uri) {
        var home = uri.getBaseUriBuilder().path(PublishedResource.class).build();
        return new Catalogue(home, publisher, licence).of(publications.all());
    }

    private static RestResponse<String> answer(String document) {
        return RestResponse.ResponseBuilder.ok(document)
                .header(HttpHeaders.CACHE_CONTROL, PublishedResource.AN_HOUR)
                .build();
    }
}
