package dk.tvaers.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Keeps the trace of a request over the outbox and Kafka: one span when an event is sent, one when it is applied. An event that nobody
 * traces gets none. Attributes follow OpenTelemetry's semantic conventions for messaging; they hold types and ids, nothing else.
 */
@ApplicationScoped
class EventTraces {
    private static final W3CTraceContextPropagator CONTEXT = W3CTraceContextPropagator.getInstance();

    private final Tracer tracer;

    EventTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The {@code traceparent} of what is going on now; null when it is not traced. */
    static String current() {
        var carrier = new HashMap<String, String>();
        CONTEXT.inject(Context.current(), carrier, HashMap::put);
        return carrier.get(CloudEventHeaders.TRACE_PARENT);
    }

    /** Sends the records; each carries its own span on as the parent of what its readers do. */
    void whileSending(List<ProducerRecord<String, String>> records, Runnable send) {
        during(records.stream().map(this::sending).flatMap(Optional::stream).toList(), send);
    }

    /** Applies the records. A batch is one transaction, so the spans of its events last equally long. */
    void whileApplying(List<ConsumerRecord<String, String>> records, Runnable apply) {
        during(records.stream().map(this::applying).flatMap(Optional::stream).toList(), apply);
    }

    private static void during(List<Span> spans, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            spans.forEach(span -> span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName()));
            throw e;
        } finally {
            spans.forEach(Span::end);
        }
    }

    private Optional<Span> sending(ProducerRecord<String, String> record) {
        return start("send", SpanKind.PRODUCER, record.topic(), record.headers())
                .map(span -> {
                    record.headers().remove(CloudEventHeaders.TRACE_PARENT);
                    CONTEXT.inject(Context.root().with(span), record.headers(), CloudEventHeaders::write);
                    return span;
                });
    }

    private Optional<Span> applying(ConsumerRecord<String, String> record) {
        return start("process", SpanKind.CONSUMER, record.topic(), record.headers());
    }

    private Optional<Span> start(String operation, SpanKind kind, String topic, Headers headers) {
        return CloudEventHeaders.read(headers, CloudEventHeaders.TRACE_PARENT)
                .map(parent -> tracer.spanBuilder(operation + " " + topic)
                        .setParent(CONTEXT.extract(Context.root(), headers, RecordHeaders.GETTER))
                        .setSpanKind(kind)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", topic)
                        .setAttribute("messaging.operation.name", operation)
                        .setAttribute("cloudevents.event_id", attribute(headers, CloudEventHeaders.ID))
                        .setAttribute("cloudevents.event_type", attribute(headers, CloudEventHeaders.TYPE))
                        .startSpan());
    }

    private static String attribute(Headers headers, String name) {
        return CloudEventHeaders.read(headers, name).orElse("");
    }

    private enum RecordHeaders implements TextMapGetter<Headers> {
        GETTER;

        @Override
        public Iterable<String> keys(Headers headers) {
            return List.of(CloudEventHeaders.TRACE_PARENT);
        }

        @Override
        public String get(Headers headers, String key) {
            return CloudEventHeaders.read(headers, key).orElse(null);
        }
    }
}
