package dk.tvaers.system;

import com.google.protobuf.ByteString;
import java.util.HexFormat;

/**
 * One span, as it left a service.
 *
 * @param everything all of it but the address of the service itself, to look for what must not be there
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
                withoutOwnAddress(span).toString());
    }

    /** In a test the caller's address, which must not be there, is the same as the service's, which may. */
    private static io.opentelemetry.proto.trace.v1.Span withoutOwnAddress(io.opentelemetry.proto.trace.v1.Span span) {
        return span.toBuilder()
                .clearAttributes()
                .addAllAttributes(span.getAttributesList().stream()
                        .filter(attribute -> !attribute.getKey().equals("server.address"))
                        .toList())
                .build();
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
