package dk.tvaers.web.audit;

import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit log are asked for: everything that is given must hold. */
public class AuditFilter {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,63}");
    private static final int LAST_YEAR = 9999;

    @QueryParam("actorLoginId")
    @Parameter(description = "Login that did it")
    @Nullable
    UUID actorLoginId;

    @QueryParam("action")
    @Parameter(
            description = "What was done",
            schema = @Schema(implementation = String.class, pattern = "^[a-z][a-z-]{0,63}$"),
            example = "read")
    @Nullable
    String action;

    @QueryParam("subjectId")
    @Parameter(description = "Id of the person or thing that it was done to")
    @Nullable
    UUID subjectId;

    @QueryParam("from")
    @Parameter(description = "The first day, in municipal time")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day, included")
    @Nullable
    LocalDate to;

    /** The moments that the days begin and end at. */
    Wanted in(MunicipalCalendar calendar) {
        if (action != null && !CODE.matcher(action).matches()) {
            throw Problems.invalid("/action", "unknown-value");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.invalid("/to", "ends-before-it-begins");
        }
        return new Wanted(
                actorLoginId,
                action,
                subjectId,
                from == null ? null : calendar.startOf(known("/from", from)),
                to == null ? null : calendar.endOf(known("/to", to)));
    }

    /** Other years cannot be stored. */
    private static LocalDate known(String pointer, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw Problems.invalid(pointer, "unknown-value");
        }
        return day;
    }

    /**
     * The same, as the log has it.
     *
     * @param until exclusive
     */
    record Wanted(
            @Nullable UUID actor,
            @Nullable String action,
            @Nullable UUID subject,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
