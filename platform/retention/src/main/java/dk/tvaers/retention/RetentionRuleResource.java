package dk.tvaers.retention;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rules of how long data are kept, over HTTP. */
@Path("/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "Retention", description = "How long what is kept of people is kept")
class RetentionRuleResource {
    private final RetentionRules rules;

    RetentionRuleResource(RetentionRules rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "How long each kind of data is kept", description = "All rules on one page.")
    public Page<RetentionRuleView> listRetentionRules() {
        return new Page<>(rules.list(), null);
    }

    @GET
    @Path("{kind}")
    @Operation(summary = "How long one kind of data is kept")
    public RestResponse<RetentionRuleView> getRetentionRule(
            @PathParam("kind") String kind, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        RetentionRule rule = rules.read(kind);
        return ETags.okUnlessUnchanged(ifNoneMatch, rule.version(), () -> rules.view(rule));
    }

    @PUT
    @Path("{kind}")
    @Operation(
            summary = "Change how long one kind of data is kept",
            description = "Carried out once a day by every enabled rule. What went does not come back.")
    @APIResponseSchema(value = RetentionRuleView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<RetentionRuleView> changeRetentionRule(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RetentionRuleRequest request) {
        RetentionRule rule = rules.change(kind, ifMatch, request);
        return ETags.ok(rules.view(rule), rule.version());
    }

    @GET
    @Path("{kind}/due")
    @Operation(
            summary = "What would go by a rule now",
            description =
                    "A dry run, of rules that are not enabled, too: how many and which, by id, and nothing changes.")
    public RetentionDueView previewRetention(
            @PathParam("kind") String kind,
            @Min(1)
                    @Max(240)
                    @QueryParam("months")
                    @Parameter(
                            description = "To try another time than the rule's",
                            schema = @Schema(minimum = "1", maximum = "240"))
                    Integer months) {
        return rules.due(kind, months);
    }
}
