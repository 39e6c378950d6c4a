package dk.tvaers.networks.trial;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a trial is measured on. */
@Path("/networks/{id}/trials/{trialId}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trials")
class MeasureResource {
    private final Measures measures;

    MeasureResource(Measures measures) {
        this.measures = measures;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Fix what a trial is measured on",
            description =
                    "Before it runs; for everyone with a role or membership in the network, and the secretariat. The three bottom lines"
                            + " are never netted against each other.")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201", responseDescription = "Fixed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<MeasureView> fixMeasure(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @NotNull @Valid MeasureRequest request) {
        var fixed = measures.fix(networkId, trialId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/trials/" + trialId + "/measures/"
                        + fixed.measure().id()),
                fixed.measure(),
                fixed.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What a trial is measured on, oldest first")
    public Page<MeasureView> listMeasures(
            @PathParam("id") UUID networkId, @PathParam("trialId") UUID trialId, @BeanParam PageRequest page) {
        return measures.list(networkId, trialId, page);
    }

    @GET
    @Path("{measureId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One measure of a trial")
    public RestResponse<MeasureView> getMeasure(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = measures.find(networkId, trialId, measureId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::measure);
    }

    @PUT
    @Path("{measureId}/value")
    @RolesAllowed("**")
    @Operation(
            summary = "Record what was measured",
            description = "Until the trial reached its next step; a later value corrects the earlier one.")
    @APIResponseSchema(value = MeasureView.class, responseCode = "200", responseDescription = "Measured")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<MeasureView> recordMeasuredValue(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeasuredRequest measured) {
        var recorded = measures.record(networkId, trialId, measureId, ifMatch, measured);
        return ETags.ok(recorded.measure(), recorded.version());
    }
}
