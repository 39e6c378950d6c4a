package dk.tvaers.networks.iceberg;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Statements of the past are written to the database, because nobody can raise one yesterday. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class IcebergAsOfTest {
    private static UUID raisedAt(UUID network, String raisedAt) throws SQLException {
        var node = Ids.next();
        var at = OffsetDateTime.parse(raisedAt);
        Database.execute(
                "insert into iceberg_node (id, network_id, statement, level, status, perspective, raised_at, changed_at)"
                        + " values (?, ?, 'We wait', 'EVENT', 'HYPOTHESIS', 'profession', ?, ?)",
                node,
                network,
                at,
                at);
        revise(network, node, 0, "HYPOTHESIS", raisedAt);
        return node;
    }

    private static void revise(UUID network, UUID node, int revision, String status, String at) throws SQLException {
        Database.execute(
                "insert into iceberg_revision (id, network_id, node_id, revision, statement, level, status, revised_at)"
                        + " values (?, ?, ?, ?, 'We wait', 'EVENT', ?, ?)",
                Ids.next(),
                network,
                node,
                revision,
                status,
                OffsetDateTime.parse(at));
    }

    private static void connect(UUID network, UUID from, UUID to, String at, String removed) throws SQLException {
        Database.execute(
                "insert into iceberg_edge (id, network_id, from_node_id, to_node_id, type, connected_at, removed_at)"
                        + " values (?, ?, ?, ?, 'CAUSES', ?, ?)",
                Ids.next(),
                network,
                from,
                to,
                OffsetDateTime.parse(at),
                removed == null ? null : OffsetDateTime.parse(removed));
    }

    private static ValidatableResponse asOf(UUID network, String day) {
        return as("staff").get(in(network, "iceberg") + "?asOf=" + day).then().statusCode(200);
    }

    @Test
    void showsTheGraphAsItWasAtTheEndOfADay() throws SQLException {
        var network = started("WELFARE");
        var first = raisedAt(network, "2026-04-01T10:00:00Z");
        var second = raisedAt(network, "2026-05-10T10:00:00Z");
        revise(network, first, 1, "CONFIRMED", "2026-05-01T10:00:00Z");
        revise(network, first, 2, "REFUTED", "2026-06-01T10:00:00Z");
        Database.execute(
                "insert into iceberg_sighting (node_id, perspective, network_id, seen_at) values (?, 'relative', ?, ?)",
                first,
                network,
                OffsetDateTime.parse("2026-05-20T10:00:00Z"));
        Database.execute(
                "insert into iceberg_evidence (id, network_id, node_id, kind, relation, observation, given_at)"
                        + " values (?, ?, ?, 'OBSERVATION', 'SUPPORTS', 'Seen', ?)",
                Ids.next(),
                network,
                first,
                OffsetDateTime.parse("2026-05-15T10:00:00Z"));
        connect(network, first, second, "2026-05-11T10:00:00Z", "2026-06-01T10:00:00Z");

        asOf(network, "2026-03-31").body("nodes", hasSize(0)).body("measures.n", equalTo(0));
        asOf(network, "2026-04-01").body("nodes.status", contains("HYPOTHESIS")).body("asOf", equalTo("2026-04-01"));
        asOf(network, "2026-05-01").body("nodes.status", contains("CONFIRMED")).body("edges", hasSize(0));
        asOf(network, "2026-05-12")
                .body("nodes.id", contains(first.toString(), second.toString()))
                .body("edges", hasSize(1))
                .body("measures.evidenceCoverage", equalTo(0.0f))
                .body("measures.singlePerspective", equalTo(2));
        asOf(network, "2026-05-20")
                .body("nodes[0].evidence", hasSize(1))
                .body("nodes[0].alsoSeenBy", contains("relative"))
                .body("measures.singlePerspective", equalTo(1));
        asOf(network, "2026-06-01").body("nodes[0].status", equalTo("REFUTED")).body("edges", hasSize(0));
        as("staff")
                .get(in(network, "iceberg"))
                .then()
                .body("nodes[0].status", equalTo("REFUTED"))
                .body("asOf", nullValue());
    }

    @Test
    void aDayEndsAtMidnightInDenmark() throws SQLException {
        var network = started("WELFARE");
        raisedAt(network, "2026-05-01T21:59:59.999Z");
        raisedAt(network, "2026-05-01T22:00:00Z");
        raisedAt(network, "2026-12-01T22:59:59.999Z");
        raisedAt(network, "2026-12-01T23:00:00Z");

        asOf(network, "2026-05-01").body("nodes", hasSize(1));
        asOf(network, "2026-05-02").body("nodes", hasSize(2));
        asOf(network, "2026-12-01").body("nodes", hasSize(3));
        asOf(network, "2026-12-02").body("nodes", hasSize(4));
    }

    @Test
    void holdsTwoThousandStatementsAndNoMore() throws SQLException {
        var network = started("WELFARE");
        Database.execute(
                "insert into iceberg_node (id, network_id, statement, level, status, perspective, raised_at, changed_at)"
                        + " select gen_random_uuid(), ?, 'We wait ' || i, 'PATTERN', 'HYPOTHESIS', 'citizen', now(), now()"
                        + " from generate_series(1, 2000) i",
                network);
        Database.execute(
                "insert into iceberg_revision (id, network_id, node_id, revision, statement, level, status, revised_at)"
                        + " select gen_random_uuid(), network_id, id, 0, statement, level, status, raised_at"
                        + " from iceberg_node where network_id = ?",
                network);
        Database.execute(
                "insert into iceberg_edge (id, network_id, from_node_id, to_node_id, type, connected_at)"
                        + " select gen_random_uuid(), network_id, id, next, 'CAUSES', now() from"
                        + " (select network_id, id, lead(id) over (order by id) as next from iceberg_node where network_id = ?) n"
                        + " where next is not null",
                network);

        as("staff")
                .get(in(network, "iceberg"))
                .then()
                .statusCode(200)
                .body("nodes", hasSize(2000))
                .body("edges", hasSize(1999))
                .body("measures.hiddenShare", equalTo(1.0f))
                .body("measures.citizenShare", equalTo(1.0f));
        as("secretariat")
                .body(Map.of(
                        "statement", "One more", "level", "EVENT", "status", "HYPOTHESIS", "perspective", "citizen"))
                .post(in(network, "iceberg/nodes"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("iceberg-full"));
    }

    @Test
    void refusesWhatIsNoDay() {
        as("staff")
                .get(in(started("WELFARE"), "iceberg") + "?asOf=yesterday")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/asOf"));
    }
}
