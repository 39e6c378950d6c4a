package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.model.Interval;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which days a report is made and kept, as somebody asks for it. */
@Schema(
        name = "ReportSchedule",
        description =
                "On which days the report is made and kept: on the first, and then on that day of every month, quarter or year, on the"
                        + " last day of a month that is shorter. Days before the schedule was set do not count.")
record ReportSchedule(
        @NotNull Interval every,

        @NotNull @Schema(description = "In the municipality's time zone", examples = "2027-01-05")
        LocalDate startsOn) {

    boolean isOf(Schedule schedule) {
        return every == schedule.every() && startsOn.equals(schedule.startsOn());
    }
}
