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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public list for maps, feed readers and spreadsheets, each under an address of its own, because none of them sends Accept. */
@Path("/published")
@PermitAll
@Tag(name = "Published", description = "The public list for maps, feed readers, spreadsheets and counters")
class FormatsResource {
    private static final String SAME = "The same inputs and filters as the list of inputs; Link has the next page.";

    private final PublishedService published;
    private final PublicCaching caching;
    private final AtomFeed atom;

    FormatsResource(PublishedService published, PublicCaching caching, AtomFeed atom) {
        this.published = published;
        this.caching = caching;
        this.atom = atom;
    }

    @GET
    @Path("inputs.geojson")
    @Produces(GeoJson.MEDIA_TYPE)
    @Operation(
            summary = "Published inputs for a map",
            description = SAME + " GeoJSON (RFC 7946); what has no place has no geometry.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = GeoJson.MEDIA_TYPE, schema = @Schema(implementation = GeoJson.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<GeoJson> mapInputs(
            @BeanParam Filter filter,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context UriInfo uri) {
        return answer(filter, page, ifNoneMatch, uri, GeoJson::of);
    }

    @GET
    @Path("inputs.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(summary = "Published inputs as a feed", description = SAME + " Atom (RFC 4287).")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<String> feedInputs(
            @BeanParam Filter filter,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context UriInfo uri) {
        var answer = answer(filter, page, ifNoneMatch, uri, shown -> atom.of(shown, uri));
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return answer;
    }

    @GET
    @Path("inputs.csv")
    @Produces(CsvFile.MEDIA_TYPE)
    @Operation(
            summary = "Published inputs as a table",
            description = SAME + " CSV (RFC 4180) in UTF-8; no cell is a formula.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<String> tabulateInputs(
            @BeanParam Filter filter,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context UriInfo uri) {
        var answer = answer(filter, page, ifNoneMatch, uri, shown -> CsvFile.of(shown.items()));
        answer.getHeaders().add(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inputs.csv\"");
        return answer;
    }

    @GET
    @Path("counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How many published inputs, state by state",
            description = "Of a call, a network, or those of a call in a network; one of them must be named.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<CountsView> countInputs(
            @QueryParam("callId") UUID callId,
            @QueryParam("networkId") UUID networkId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var filter = Filter.of(callId, networkId, null, null, null);
        return caching.answer(ifNoneMatch, () -> published.version(filter), () -> published.counts(filter));
    }

    private <T> RestResponse<T> answer(
            Filter filter, PageRequest page, String ifNoneMatch, UriInfo uri, Function<Page<PublicInput>, T> written) {
        var next = new String[1];
        var answer = caching.answer(ifNoneMatch, () -> published.version(filter), () -> {
            var shown = published.page(filter, page);
            next[0] = shown.found().next();
            return shown.map(written);
        });
        if (next[0] != null) {
            answer.getHeaders().add(HttpHeaders.LINK, "<" + Pages.next(uri, next[0]) + ">; rel=\"next\"");
        }
        return answer;
    }
}
