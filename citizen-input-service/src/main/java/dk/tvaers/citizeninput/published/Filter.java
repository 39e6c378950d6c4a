package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.PublicState;
import dk.tvaers.citizeninput.place.Box;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What of the public list is asked for; everything that is given must hold. */
public class Filter {
    private static final int LONGEST = 200;

    @QueryParam("callId")
    UUID callId;

    @QueryParam("networkId")
    UUID networkId;

    @QueryParam("state")
    PublicState state;

    @QueryParam("bbox")
    @Parameter(
            description = "west,south,east,north in degrees; inputs with a square that touches it",
            example = "12.30,55.63,12.40,55.68")
    String bbox;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words that are sought, in Danish; \"…\", or and - as in search engines; at most 200 characters")
    String q;

    boolean withoutCall;
    Instant since;
    Instant until;

    /**
     * What was received from a moment to another, both included.
     *
     * @param callId null for inputs that answer none, unless any will do
     * @param state null for any
     */
    public static Filter between(UUID callId, boolean any, PublicState state, Instant since, Instant until) {
        var filter = of(callId, null, state, null, null);
        filter.withoutCall = callId == null && !any;
        filter.since = since;
        filter.until = until;
        return filter;
    }

    /** For callers without HTTP. */
    static Filter of(UUID callId, UUID networkId, PublicState state, String bbox, String q) {
        var filter = new Filter();
        filter.callId = callId;
        filter.networkId = networkId;
        filter.state = state;
        filter.bbox = bbox;
        filter.q = q;
        return filter;
    }

    Box box() {
        return Box.read(bbox);
    }

    /** The words, or null. */
    String words() {
        if (q != null && q.length() > LONGEST) {
            throw Problems.invalid("/q", "too-many-words", LONGEST);
        }
        return q == null || q.isBlank() ? null : q;
    }

    /** Whose changes can change the answer: of a network, a call, or of all. */
    UUID scope() {
        if (networkId != null) {
            return networkId;
        }
        return callId == null ? new UUID(0, 0) : callId;
    }
}
