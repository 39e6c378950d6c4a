package dk.tvaers.probe;

import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.citizeninput.CallClosed;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MessagingTest {
    @Inject
    Outbox outbox;

    @Inject
    ProbeHandler handler;

    @Inject
    AgroalDataSource database;

    @Test
    void tellsWhatWasCommittedInOrderPerKey() {
        var network = Ids.next();
        var findings = IntStream.range(0, 1200).mapToObj(i -> Ids.next()).toList();

        QuarkusTransaction.requiringNew()
                .run(() -> findings.forEach(finding -> outbox.tell(new FindingRecorded(network, finding, true))));

        Wire.await(FindingRecorded.class, told -> told.findingId().equals(findings.getLast()));
        assertEquals(findings, findingsOf(network));
    }

    @Test
    void tellsNothingThatWasRolledBack() {
        var network = Ids.next();
        var marker = Ids.next();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.tell(new FindingRecorded(network, Ids.next(), true));
                    throw new IllegalStateException("changed my mind");
                }));

        QuarkusTransaction.requiringNew().run(() -> outbox.tell(new FindingRecorded(marker, marker, true)));

        Wire.await(FindingRecorded.class, told -> told.findingId().equals(marker));
        assertEquals(List.of(), findingsOf(network));
    }

    @Test
    void travelsAsACloudEvent() {
        var network = Ids.next();

        QuarkusTransaction.requiringNew().run(() -> outbox.tell(new FindingRecorded(network, network, false)));

        Wire.await(FindingRecorded.class, told -> told.networkId().equals(network));
        var record = Wire.records(Topic.NETWORKS).stream()
                .filter(each -> each.key().equals(network.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals("1.0", header(record.headers().lastHeader("ce_specversion").value()));
        assertEquals(
                "/platform-probe",
                header(record.headers().lastHeader("ce_source").value()));
        assertEquals(
                "dk.tvaers.networks.FindingRecorded.v1",
                header(record.headers().lastHeader("ce_type").value()));
        assertEquals(
                network.toString(),
                header(record.headers().lastHeader("ce_subject").value()));
        assertEquals(
                "application/json",
                header(record.headers().lastHeader("content-type").value()));
    }

    @Test
    void appliesAnEventOnceHoweverOftenItComes() throws SQLException {
        var id = Ids.next();
        var unit = unit("Hjemmeplejen Øst");

        Wire.tell(id, unit);
        Wire.tell(id, unit);
        Wire.tell(
                Ids.next(),
                new UnitRecorded(unit.unitId(), null, null, UnitLevel.UNIT, "after", unit.validFrom(), null));

        eventually().until(() -> seen(unit.unitId()).contains("after"));
        assertEquals(List.of("Hjemmeplejen Øst", "after"), seen(unit.unitId()));
    }

    @Test
    void putsAsideWhatFailsAppliesTheOthersAndTriesAgainOnRequest() throws SQLException {
        var poison = unit("poison");
        var healthy = unit("healthy");

        Wire.tell(poison);
        Wire.send(Topic.MEMBERS, "unreadable", "{\"name\": 12", headers("dk.tvaers.members.MemberLeft.v1"));
        Wire.send(Topic.MEMBERS, "no type", "{}", Map.of());
        Wire.send(Topic.MEMBERS, "later", "{}", headers("dk.tvaers.members.SomethingLater.v7"));
        Wire.tell(healthy);

        eventually().until(() -> Wire.deadLetters().size() == 3);
        eventually().until(() -> seen(healthy.unitId()).size() == 1);
        assertEquals(List.of(), seen(poison.unitId()));
        assertTrue(Wire.deadLetters().stream()
                .allMatch(letter -> letter.headers().lastHeader("dead-letter-reason") != null));

        handler.cure();
        replay().body("applied", equalTo(1)).body("failed", equalTo(2));
        assertEquals(List.of("poison"), seen(poison.unitId()));
        replay().body("applied", equalTo(0)).body("failed", equalTo(2));
    }

    @Test
    void tellsOnlyInsideATransaction() {
        var told = new CallClosed(Ids.next());

        assertThrows(RuntimeException.class, () -> outbox.tell(told));
    }

    @Test
    void onlyAnOperatorReplays() {
        given().post("/probe/v1/operations/dead-letter-replays").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("staff"))
                .post("/probe/v1/operations/dead-letter-replays")
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse replay() {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .post("/probe/v1/operations/dead-letter-replays")
                .then()
                .statusCode(200);
    }

    private static UnitRecorded unit(String name) {
        return new UnitRecorded(Ids.next(), null, null, UnitLevel.UNIT, name, LocalDate.of(2026, 1, 1), null);
    }

    private static Map<String, String> headers(String type) {
        return Map.of("ce_id", Ids.next().toString(), "ce_type", type, "ce_time", "2026-11-24T10:00:00Z");
    }

    private static List<UUID> findingsOf(UUID network) {
        return Wire.told(FindingRecorded.class).stream()
                .filter(told -> told.networkId().equals(network))
                .map(FindingRecorded::findingId)
                .toList();
    }

    private List<String> seen(UUID unit) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select name from seen where unit_id = ? order by position")) {
            select.setObject(1, unit);
            try (var rows = select.executeQuery()) {
                var names = new java.util.ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private static String header(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
