package dk.tvaers.networks.mandate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit that pays for a member's time.
 *
 * @param share in per cent
 */
@Embeddable
@RegisterForReflection
@Schema(name = "Payer")
record Payer(
        @NotNull @Column(name = "unit_id") UUID unitId,

        @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "60")
        BigDecimal share) {}
