package dk.tvaers.probe;

import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.EventJson;
import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class TracesTest {
    private static final String CALLER = "00f067aa0ba902b7";

    @Inject
    InMemorySpanExporter exporter;

    @Test
    void aTraceGoesFromTheRequestThroughTheOutboxToTheWire() {
        var trace = trace();
        var network = Ids.next();

        given().header("traceparent", traceparent(trace))
                .post("/probe/v1/findings?network=" + network)
                .then()
                .statusCode(204);

        var server = awaited(trace, SpanKind.SERVER);
        var producer = awaited(trace, SpanKind.PRODUCER);
        assertEquals(CALLER, server.getParentSpanId());
        assertEquals(server.getSpanId(), producer.getParentSpanId());
        assertEquals("00-" + trace + "-" + producer.getSpanId() + "-01", traceparentOnTheWire(network));
    }

    @Test
    void theReaderOfAnEventContinuesItsTrace() {
        var trace = trace();
        var unit =
                new UnitRecorded(Ids.next(), null, null, UnitLevel.UNIT, "Bibliotek", LocalDate.of(2026, 1, 1), null);

        Wire.send(
                Topic.MEMBERS,
                unit.unitId().toString(),
                EventJson.write(unit),
                Map.of(
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        "dk.tvaers.members.UnitRecorded.v1",
                        "ce_time",
                        "2026-11-24T10:00:00Z",
                        "traceparent",
                        traceparent(trace)));

        assertEquals(CALLER, awaited(trace, SpanKind.CONSUMER).getParentSpanId());
    }

    @Test
    void noSpanTellsWhoCalled() {
        var trace = trace();

        given().header("traceparent", traceparent(trace))
                .header("User-Agent", "Ada's telephone")
                .header("X-Forwarded-For", "192.0.2.7")
                .post("/probe/v1/findings?network=" + Ids.next() + "&note=Ada")
                .then()
                .statusCode(204);

        var attributes = awaited(trace, SpanKind.SERVER).getAttributes().asMap().toString();
        for (var personal : List.of("Ada", "127.0.0.1", "192.0.2.7")) {
            assertFalse(attributes.contains(personal), attributes);
        }
        assertTrue(attributes.contains("/probe/v1/findings"), attributes);
    }

    @Test
    void metricsTellOfTheOutboxTheReaderAndTheRequests() {
        given().post("/probe/v1/findings?network=" + Ids.next()).then().statusCode(204);
        var management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);

        eventually()
                .untilAsserted(() -> given().port(management)
                        .get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .body(containsString("tvaers_outbox_age_seconds"))
                        .body(containsString("tvaers_outbox_events"))
                        .body(containsString("tvaers_events_consumed_total"))
                        .body(containsString("kafka_consumer_fetch_manager_records_lag"))
                        .body(containsString("http_server_requests_seconds_count{")));
    }

    private SpanData awaited(String trace, SpanKind kind) {
        return eventually()
                .until(
                        () -> exporter.getFinishedSpanItems().stream()
                                .filter(span -> span.getTraceId().equals(trace) && span.getKind() == kind)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static String traceparentOnTheWire(UUID network) {
        return Wire.records(Topic.NETWORKS).stream()
                .filter(record -> record.key().equals(network.toString()))
                .map(record ->
                        new String(record.headers().lastHeader("traceparent").value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String traceparent(String trace) {
        return "00-" + trace + "-" + CALLER + "-01";
    }

    static class Exporter {
        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }
}
