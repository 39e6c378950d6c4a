package dk.tvaers.citizeninput.support;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many support an input. */
@Schema(
        name = "Support",
        requiredProperties = {"inputId", "supports"})
record SupportView(UUID inputId, @Schema(examples = "42") long supports) {}
