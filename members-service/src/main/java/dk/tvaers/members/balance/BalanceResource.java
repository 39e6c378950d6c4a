package dk.tvaers.members.balance;

import dk.tvaers.events.words.Phase;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/networks/{networkId}/perspective-balance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
@Tag(name = "Perspective balance", description = "Who is at the table of a network, and who is missing")
class BalanceResource {
    private final BalanceService balances;

    BalanceResource(BalanceService balances) {
        this.balances = balances;
    }

    @GET
    @Operation(
            summary = "Read the perspective balance of a network",
            description =
                    "Against the perspectives its theme expects, for all members or those of one phase. For those who"
                            + " take part in the network and the secretariat.")
    public BalanceView getPerspectiveBalance(
            @PathParam("networkId") UUID networkId,
            @QueryParam("phase") @Parameter(description = "Counts those who take part in it") Phase phase) {
        return balances.of(networkId, phase);
    }

    @GET
    @Path("what-if")
    @Operation(
            summary = "Read what the balance would be if a person joined",
            description =
                    "For the network's lead, about people who agreed to be found, and the secretariat, about all.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public WhatIfView getWhatIf(
            @PathParam("networkId") UUID networkId,
            @QueryParam("phase") @Parameter(description = "Counts those who take part in it") Phase phase,
            @NotNull @QueryParam("personId") UUID personId,
            @Size(max = 64)
                    @QueryParam("perspective")
                    @Parameter(description = "Code of the perspective the person would bring; the main one if absent")
                    String perspective) {
        return balances.ifJoined(networkId, phase, personId, perspective);
    }
}
