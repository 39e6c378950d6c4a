package dk.tvaers.citizeninput.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where to tell what.
 *
 * @param eventTypes those of the topic citizen-input.v1
 */
@Schema(name = "WebhookRequest")
record WebhookRequest(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "https, at a public address", examples = "https://esdh.albertslund.example/tvaers")
        String url,

        @NotEmpty @Size(max = 50) @Schema(examples = "[\"dk.tvaers.citizeninput.InputReceived.v1\"]")
        List<@NotBlank String> eventTypes,

        @NotNull @Schema(description = "Whether it is told anything now")
        Boolean active) {}
