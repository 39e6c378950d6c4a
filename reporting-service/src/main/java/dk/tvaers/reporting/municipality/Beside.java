package dk.tvaers.reporting.municipality;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a report is compared with: the same networks in another period, or those of another round. */
public class Beside {
    @QueryParam("otherFrom")
    @Parameter(description = "First day of the other period")
    @Nullable
    LocalDate from;

    @QueryParam("otherTo")
    @Parameter(description = "Last day of the other period")
    @Nullable
    LocalDate to;

    @QueryParam("otherRound")
    @Parameter(description = "The decision round that the other proposals entered; the same without it")
    @Nullable
    UUID round;

    static Beside of(@Nullable LocalDate from, @Nullable LocalDate to) {
        var other = new Beside();
        other.from = from;
        other.to = to;
        return other;
    }
}
