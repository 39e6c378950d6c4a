package dk.tvaers.citizeninput.open311;

import dk.tvaers.citizeninput.input.PublicState;
import dk.tvaers.citizeninput.published.Filter;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests are asked for. A list of ids makes the other conditions void; without dates it is the last 90 days, as the standard says. */
public class RequestFilter {
    static final int MOST = 100;
    private static final Duration USUAL = Duration.ofDays(90);

    @QueryParam("service_request_id")
    @Parameter(description = "One or several, separated by commas; at most 100")
    String ids;

    @QueryParam("service_code")
    @Parameter(description = "One or several, separated by commas; at most ten")
    String codes;

    @QueryParam("status")
    @Parameter(description = "open, closed or both, separated by a comma")
    String status;

    @QueryParam("start_date")
    @Parameter(description = "W3C date and time, with its zone")
    String start;

    @QueryParam("end_date")
    @Parameter(description = "W3C date and time, with its zone")
    String end;

    boolean namesRequests() {
        return ids != null && !ids.isBlank();
    }

    List<UUID> ids() {
        return parts(ids, MOST, "service_request_id").stream()
                .map(id -> uuid(id, "service_request_id"))
                .toList();
    }

    /** One filter of the public list for each service and state: their results together are what was asked for. */
    List<Filter> filters(Clock clock) {
        var until = instant(end, "end_date");
        var now = until == null ? clock.instant() : until;
        var since = start == null || start.isBlank() ? now.minus(USUAL) : instant(start, "start_date");
        return services().stream()
                .flatMap(call ->
                        states().stream().map(state -> Filter.between(call.id(), call.any(), state, since, until)))
                .toList();
    }

    private List<Asked> services() {
        return codes == null || codes.isBlank()
                ? List.of(new Asked(null, true))
                : parts(codes, 10, "service_code").stream()
                        .map(code -> new Asked(Services.callOf(code), false))
                        .toList();
    }

    /** @param id of a call; null for those without one, if not any */
    private record Asked(UUID id, boolean any) {}

    private List<PublicState> states() {
        if (status == null || status.isBlank()) {
            return Arrays.asList((PublicState) null);
        }
        return parts(status, 2, "status").stream()
                .flatMap(each -> switch (each) {
                    case "open" -> List.of(PublicState.PUBLISHED, PublicState.REOPENED).stream();
                    case "closed" -> List.of(PublicState.ANSWERED, PublicState.CONFIRMED).stream();
                    default -> throw Problems.invalid("/status", "unknown-value");
                })
                .toList();
    }

    private static List<String> parts(String text, int most, String name) {
        var parts = Arrays.stream(text.split(",")).map(String::strip).distinct().toList();
        if (parts.size() > most) {
            throw Problems.invalid("/" + name, "open311-too-many", most);
        }
        return parts;
    }

    private static UUID uuid(String text, String name) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Problems.invalid("/" + name, "unknown-value");
        }
    }

    private static Instant instant(String text, String name) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problems.invalid("/" + name, "open311-no-date");
        }
    }
}
