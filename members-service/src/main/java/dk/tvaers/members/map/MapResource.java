package dk.tvaers.members.map;

import dk.tvaers.web.graph.GraphAnswers;
import dk.tvaers.web.graph.GraphFormat;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/network-map")
@Tag(name = "Network map", description = "Networks across the base organisation")
class MapResource {
    private static final String AS_OF = "As it was at the end of this day, Europe/Copenhagen; now when absent";
    private static final String SVG = "image/svg+xml";
    /** Fewer people are not shown to everyone (domain.md §8). */
    private static final int SMALLEST_PUBLIC_GROUP = 5;
    /** The picture's only style is its own; nothing else loads or runs when it is opened by itself. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final NetworkMaps maps;
    private final CurrentUser user;
    private final Messages messages;
    private final GraphAnswers graphs;

    MapResource(NetworkMaps maps, CurrentUser user, Messages messages, GraphAnswers graphs) {
        this.maps = maps;
        this.user = user;
        this.messages = messages;
        this.graphs = graphs;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The network map",
            description =
                    "Which units meet in which networks, and the figures of network research: degree, betweenness, E–I"
                            + " index, brokerage, bridge index. Without people.")
    public NetworkMapView getNetworkMap(
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @QueryParam("level") @DefaultValue("UNIT") MapLevel level) {
        return new MapFigures(maps.asOf(asOf), level).view();
    }

    @GET
    @Path("export")
    @Produces({GraphFormat.JGF_TYPE, GraphFormat.GRAPHML_TYPE})
    @RolesAllowed(Roles.STAFF)
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT)
    @Operation(
            summary = "The network map for other programs",
            description =
                    "As JSON Graph Format or GraphML: by format, otherwise by Accept. People are for the secretariat,"
                            + " by id.")
    @APIResponse(
            responseCode = "200",
            description = "The graph",
            content = {
                @Content(mediaType = GraphFormat.JGF_TYPE, schema = @Schema(implementation = MapGraph.class)),
                @Content(mediaType = GraphFormat.GRAPHML_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public RestResponse<String> exportNetworkMap(
            @QueryParam("graph") @DefaultValue("UNITS_AND_NETWORKS") MapGraphKind graph,
            @QueryParam("format") GraphFormat format,
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @QueryParam("level") @DefaultValue("UNIT") MapLevel level,
            @Context Request request) {
        boolean people = graph == MapGraphKind.PEOPLE;
        if (people && !user.hasRole(Roles.SECRETARIAT)) {
            throw Problems.forbidden();
        }
        MapGraph drawn = MapGraphs.of(people ? maps.withPeople(asOf) : maps.asOf(asOf), level, graph);
        return graphs.answer(format, request, () -> drawn, drawn::graphMl);
    }

    @GET
    @Path("picture")
    @Produces(SVG)
    @PermitAll
    @RateLimited("network-map")
    @Operation(
            summary = "The network map as a picture",
            description =
                    "An SVG for everyone, in the reader's language and light or dark scheme. What is shown to everyone"
                            + " leaves groups of fewer than five people out; staff sees them.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public RestResponse<String> getNetworkMapPicture(
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        int smallest = user.hasRole(Roles.STAFF) ? 1 : SMALLEST_PUBLIC_GROUP;
        var words = new PictureWords(messages::text, Messages.choose(acceptLanguage));
        return RestResponse.ResponseBuilder.ok(MapPicture.of(PictureFacts.of(maps.asOf(asOf), smallest), words))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().getLanguage())
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
