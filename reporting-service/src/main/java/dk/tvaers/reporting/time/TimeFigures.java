package dk.tvaers.reporting.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Time in hours, and the units that pay for it. */
public record TimeFigures(
        @Schema(description = "Index time-agreed: hours that members have by agreements with their line managers")
        BigDecimal agreedHours,

        @Schema(description = "Index time-used: hours that members said they have used until now")
        BigDecimal usedHours,

        @Schema(description = "The agreed hours by the unit that pays, the largest share first")
        List<Payer> byPayer) {

    @Schema(name = "PayingUnit")
    public record Payer(
            UUID unitId,

            @Schema(description = "Absent for a unit that is not known here") @Nullable
            String name,

            BigDecimal hours) {}
}
