package dk.tvaers.members.perspective;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.problem.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/perspectives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Perspectives", description = "What people can speak as")
class PerspectiveResource {
    private final PerspectiveService perspectives;

    PerspectiveResource(PerspectiveService perspectives) {
        this.perspectives = perspectives;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the perspectives",
            description = "All of them on one page, in the municipality's order, named in the caller's language.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public RestResponse<Page<PerspectiveView>> listPerspectives(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Locale language = Messages.choose(acceptLanguage);
        return RestResponse.ResponseBuilder.ok(new Page<>(perspectives.list(language), null))
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
