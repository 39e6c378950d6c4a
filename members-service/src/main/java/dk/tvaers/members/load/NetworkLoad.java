package dk.tvaers.members.load;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person does in one network that is not closed. */
@RegisterForReflection
@Schema(name = "NetworkLoad")
record NetworkLoad(
        UUID networkId,
        @Schema(examples = "Ensomhed blandt ældre borgere") String title,

        @Schema(description = "In all phases, by the agreements in force")
        BigDecimal agreedHours,

        @Schema(description = "Until now, as the member says")
        long usedHours,

        @Schema(description = "A line manager signed for it")
        boolean agreement) {}
