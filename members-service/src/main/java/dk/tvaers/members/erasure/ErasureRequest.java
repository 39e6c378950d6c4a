package dk.tvaers.members.erasure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the secretariat erases somebody. */
@Schema(name = "ErasureRequest")
record ErasureRequest(
        @NotNull @Schema(description = "The ground in article 17(1) of the General Data Protection Regulation")
        ErasureGround ground) {}
