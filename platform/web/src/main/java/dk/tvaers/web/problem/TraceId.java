package dk.tvaers.web.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that leads from an error answer to its log lines: the tracer's, else the caller's W3C trace id, else a new one. */
final class TraceId {
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceId() {}

    static String of(String traceparent) {
        if (MDC.get("traceId") instanceof String traced && !traced.isEmpty()) {
            return traced;
        }
        var match = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return match.matches() ? match.group(1) : random();
    }

    private static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
