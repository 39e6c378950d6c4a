package dk.tvaers.networks.idea;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea so concrete that it can be tried.
 *
 * @param cost expected, in DKK
 * @param responsibleUnitId the unit of the base organisation that would answer for it
 * @param valuesPursued what it is to be worth, on which bottom line
 * @param carriedOn how it lives on when the network is gone
 */
@Embeddable
@RegisterForReflection
@Schema(name = "IdeaDescription")
record IdeaDescription(
        @NotBlank @Size(max = 5000) String content,
        @NotBlank @Size(max = 5000) String activities,

        @NotBlank @Size(max = 500) @Column(name = "target_group")
        String targetGroup,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal cost,

        @NotBlank @Size(max = 2000) String potential,

        @NotNull @Column(name = "responsible_unit_id") UUID responsibleUnitId,

        @NotBlank @Size(max = 2000) @Column(name = "values_pursued")
        String valuesPursued,

        @NotBlank @Size(max = 2000) @Column(name = "carried_on")
        String carriedOn) {}
