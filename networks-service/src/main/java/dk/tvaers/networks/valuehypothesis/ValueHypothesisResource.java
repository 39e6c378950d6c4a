package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Value hypotheses of a network. */
@Path("/networks/{id}/value-hypotheses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Value hypotheses")
class ValueHypothesisResource {
    private final ValueHypotheses hypotheses;

    ValueHypothesisResource(ValueHypotheses hypotheses) {
        this.hypotheses = hypotheses;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What the network may be worth, oldest first")
    public Page<ValueHypothesisView> listValueHypotheses(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return hypotheses.list(networkId, page);
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Say what the network may be worth",
            description =
                    "On which of the three bottom lines, and who gains. For everyone with a role or membership in the"
                            + " network, and the secretariat.")
    @APIResponseSchema(value = ValueHypothesisView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<ValueHypothesisView> recordValueHypothesis(
            @PathParam("id") UUID networkId, @NotNull @Valid ValueHypothesisRequest request) {
        ValueHypothesisView hypothesis = hypotheses.record(networkId, request);
        return RestResponse.ResponseBuilder.<ValueHypothesisView>create(RestResponse.Status.CREATED, hypothesis)
                .location(URI.create("/networks/" + networkId + "/value-hypotheses#" + hypothesis.id()))
                .build();
    }
}
