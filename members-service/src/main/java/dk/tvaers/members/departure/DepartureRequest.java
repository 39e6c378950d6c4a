package dk.tvaers.members.departure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When somebody left. */
@Schema(name = "DepartureRequest")
record DepartureRequest(
        @Schema(description = "The last day, Europe/Copenhagen; today if absent")
        LocalDate lastDay) {}
