package dk.tvaers.networks.iceberg;

import dk.tvaers.web.graph.GraphAnswers;
import dk.tvaers.web.graph.GraphFormat;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The iceberg of a network as a whole. */
@Path("/networks/{id}/iceberg")
@Tag(name = "Iceberg")
class IcebergResource {
    private static final String AS_OF = "As it was at the end of this day, Europe/Copenhagen; now when absent";

    private final Icebergs icebergs;
    private final GraphAnswers graphs;

    IcebergResource(Icebergs icebergs, GraphAnswers graphs) {
        this.icebergs = icebergs;
        this.graphs = graphs;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The iceberg of a network",
            description = "Every statement and connection, oldest first, and the figures of the whole.")
    public IcebergView getIceberg(
            @PathParam("id") UUID networkId, @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf) {
        return icebergs.of(networkId, asOf);
    }

    @GET
    @Path("export")
    @Produces({GraphFormat.JGF_TYPE, GraphFormat.GRAPHML_TYPE})
    @RolesAllowed(Roles.STAFF)
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT)
    @Operation(
            summary = "The iceberg of a network for other programs",
            description = "As JSON Graph Format or GraphML: by format, otherwise by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "The graph",
            content = {
                @Content(mediaType = GraphFormat.JGF_TYPE, schema = @Schema(implementation = Jgf.class)),
                @Content(mediaType = GraphFormat.GRAPHML_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public RestResponse<String> exportIceberg(
            @PathParam("id") UUID networkId,
            @QueryParam("format") GraphFormat format,
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @Context Request request) {
        IcebergView iceberg = icebergs.of(networkId, asOf);
        return graphs.answer(
                format, request, () -> Jgf.of(networkId, iceberg), () -> IcebergGraphMl.of(networkId, iceberg));
    }
}
