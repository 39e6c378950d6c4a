package dk.tvaers.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0, Kafka protocol binding in binary mode: attributes are headers, the value is the data. */
final class CloudEventHeaders {
    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String CONTENT_TYPE = "content-type";
    /** CloudEvents extension "Distributed Tracing", as W3C Trace Context writes it on every wire. */
    static final String TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {}

    static Optional<String> read(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    static void write(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
