package dk.tvaers.citizeninput.webhook;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Webhooks over HTTP. */
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
@Tag(name = "Webhooks", description = "The municipality's own systems are told what happened")
class WebhookResource {
    private final Webhooks webhooks;
    private final Secrets secrets;

    WebhookResource(Webhooks webhooks, Secrets secrets) {
        this.webhooks = webhooks;
        this.secrets = secrets;
    }

    @POST
    @Operation(
            summary = "Have a system told",
            description =
                    "By POST of a CloudEvent without personal data, signed as Standard Webhooks describes (webhook-id, "
                            + "webhook-timestamp, webhook-signature: v1 and HMAC-SHA256). What is not answered with 2xx within ten seconds is sent "
                            + "again, ten times in about a day; a webhook-id can come twice. Addresses of private networks are refused. 409 where "
                            + "the installation has no tvaers.webhooks.key.")
    @APIResponseSchema(
            value = RegisteredWebhook.class,
            responseCode = "201",
            responseDescription = "The webhook and its secret, which is shown only here")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<RegisteredWebhook> registerWebhook(@NotNull @Valid WebhookRequest request) {
        var webhook = webhooks.register(request);
        var body = new RegisteredWebhook(webhook.view(), secrets.shown(webhook.id()));
        return ETags.created(URI.create("/webhooks/" + webhook.id()), body, webhook.version());
    }

    @GET
    @Operation(summary = "The systems that are told", description = "All on one page.")
    public Page<WebhookView> listWebhooks() {
        return new Page<>(webhooks.list(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One system that is told")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "The webhook")
    public RestResponse<WebhookView> getWebhook(@PathParam("id") UUID id) {
        var webhook = webhooks.get(id);
        return ETags.ok(webhook.view(), webhook.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change where a system is told, of what, and whether", description = "The secret stays.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<WebhookView> changeWebhook(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid WebhookRequest request) {
        var webhook = webhooks.change(id, ifMatch, request);
        return ETags.ok(webhook.view(), webhook.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Tell a system no more", description = "Its log goes with it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeWebhook(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch) {
        webhooks.remove(id, ifMatch);
    }

    @POST
    @Path("{id}/pings")
    @Operation(
            summary = "Send a message that says nothing, to try a webhook",
            description = "Also when it is not active; how it went is in the log.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202", responseDescription = "In line")
    @ResponseStatus(202)
    public DeliveryView pingWebhook(@PathParam("id") UUID id) {
        return webhooks.ping(id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What a system was told, newest first", description = "Of the last thirty days.")
    public Page<DeliveryView> listDeliveries(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return webhooks.log(id, page);
    }
}
