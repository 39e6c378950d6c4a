package dk.tvaers.citizeninput.open311;

import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.privacy.MaskedNumbers;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Open311 GeoReport v2 over HTTP. The format is the end of the address, whatever a client says to accept; errors are told in it too. */
@Path("/open311/v2")
@Produces(MediaType.WILDCARD)
@PermitAll
@Tag(
        name = "Open311",
        description = "GeoReport v2 for civic apps that exist already; http://wiki.open311.org/GeoReport_v2/")
class Open311Resource {
    private static final String FORMAT = ".{format:json|xml}";

    private final Services services;
    private final Requests requests;
    private final Keys keys;
    private final Written written;
    private final MaskedNumbers masked;

    Open311Resource(Services services, Requests requests, Keys keys, Written written, MaskedNumbers masked) {
        this.services = services;
        this.requests = requests;
        this.keys = keys;
        this.written = written;
        this.masked = masked;
    }

    @GET
    @Path("services" + FORMAT)
    @Operation(summary = "Open311: what can be reported", description = "Open calls, and a service for anything else.")
    public RestResponse<String> listOpen311Services(
            @PathParam("format") String format, @QueryParam("jurisdiction_id") String jurisdiction) {
        keys.requireJurisdiction(jurisdiction);
        return written.answer("services", services.list(), format);
    }

    @GET
    @Path("services/{code}" + FORMAT)
    @Operation(
            summary = "Open311: what is asked with a service",
            description = "The consents; none is given that is not sent.")
    public RestResponse<String> getOpen311Service(
            @PathParam("code") String code,
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") String jurisdiction) {
        keys.requireJurisdiction(jurisdiction);
        return written.answer("service_definition", services.definition(code), format);
    }

    @POST
    @Path("requests" + FORMAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RateLimited("input")
    @Operation(
            summary = "Open311: report something",
            description =
                    "An input: personal numbers are masked before anything is stored, and nothing is public before a reviewer let it through and only with"
                            + " the consent PUBLISH. Answers a token and, in the notice, the receipt code. Fields as in GeoReport v2.")
    public RestResponse<String> postOpen311Request(
            @PathParam("format") String format,
            @HeaderParam(Idempotency.HEADER) String key,
            MultivaluedMap<String, String> fields) {
        var form = new ReportForm(fields, masked);
        keys.requireJurisdiction(form.jurisdiction());
        keys.requireKey(form.apiKey());
        // An app that knows of no keys gets a new one each time: it sends once.
        var once = key == null ? UUID.randomUUID().toString() : key;
        return written.answer("service_requests", List.of(requests.post(once, form)), format);
    }

    @GET
    @Path("requests" + FORMAT)
    @Operation(
            summary = "Open311: published requests",
            description = "What the public list shows, newest first, 100 at most.")
    public RestResponse<String> listOpen311Requests(
            @PathParam("format") String format,
            @BeanParam RequestFilter filter,
            @QueryParam("jurisdiction_id") String jurisdiction) {
        keys.requireJurisdiction(jurisdiction);
        return written.answer("service_requests", requests.find(filter), format);
    }

    @GET
    @Path("requests/{id}" + FORMAT)
    @Operation(summary = "Open311: one published request")
    public RestResponse<String> getOpen311Request(
            @PathParam("id") UUID id,
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") String jurisdiction) {
        keys.requireJurisdiction(jurisdiction);
        return written.answer("service_requests", requests.require(id), format);
    }

    @GET
    @Path("tokens/{token}" + FORMAT)
    @Operation(
            summary = "Open311: the id that a token has become",
            description = "404 until everybody may see the request.")
    public RestResponse<String> getOpen311Token(
            @PathParam("token") UUID token,
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") String jurisdiction) {
        keys.requireJurisdiction(jurisdiction);
        return written.answer("service_requests", List.of(requests.token(token)), format);
    }
}
