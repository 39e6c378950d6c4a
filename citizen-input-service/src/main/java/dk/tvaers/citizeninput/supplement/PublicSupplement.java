package dk.tvaers.citizeninput.supplement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplement as everybody sees it: e-mail addresses and phone numbers are masked. */
@Schema(
        name = "PublicSupplement",
        requiredProperties = {"id", "text", "addedAt"})
record PublicSupplement(UUID id, String text, Instant addedAt) {}
