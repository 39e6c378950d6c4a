package dk.tvaers.system;

import com.google.protobuf.ByteString;
import java.util.HexFormat;

/**
 * One span, as it left a service.
 *
 * @param everything all of it, to look for what must not be there
 */
record Span(String service, String traceId, String id, String parentId, String kind, String name, String everything) {
    static Span of(String service, io.opentelemetry.proto.trace.v1.Span span) {
        return new Span(
                service,
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                span.getKind().name().replace("SPAN_KIND_", ""),
                span.getName(),
                span.toString());
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
