package dk.tvaers.reporting.dictionary;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.problem.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The data dictionary. */
@Path("/indices")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Indices", description = "What the figures mean")
class IndexResource {
    private final Dictionary dictionary;

    IndexResource(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @GET
    @Operation(
            summary = "How every index is made",
            description =
                    "All on one page: name, definition, formula, unit, range and source of each, in Danish or English.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public RestResponse<Page<IndexView>> listIndices(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var language = Messages.choose(acceptLanguage);
        return in(language, new Page<>(dictionary.all(language), null));
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "How one index is made")
    public RestResponse<IndexView> getIndex(
            @PathParam("key") @Parameter(example = "loop-closure") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var language = Messages.choose(acceptLanguage);
        return in(language, dictionary.one(key, language));
    }

    private static <T> RestResponse<T> in(Locale language, T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
