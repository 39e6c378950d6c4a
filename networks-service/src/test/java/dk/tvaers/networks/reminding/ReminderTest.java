package dk.tvaers.networks.reminding;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.accepted;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.declined;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.offered;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.today;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.networks.HandoverEscalated;
import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.CourseApi;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ReminderTest {
    /** An offer that was made five weeks ago, which no caller can make today. */
    private static String overdue(UUID network, LocalDate dueOn) throws SQLException {
        var path = offered(network);
        Database.execute(
                "update handover set offered_on = ?, answer_due_on = ? where id = ?",
                dueOn.minusWeeks(4),
                dueOn,
                idOf(path));
        return path;
    }

    private static List<ReminderDue> told(UUID subject) {
        return Wire.told(ReminderDue.class).stream()
                .filter(event -> event.subjectId().equals(subject))
                .toList();
    }

    @Test
    void theScheduleTellsOfALateAnswerAndItBecomesTheReferenceLeadsMatter() throws SQLException {
        var network = started("WELFARE");
        var late = today().minusDays(2);

        var id = idOf(overdue(network, late));

        var told = Wire.await(ReminderDue.class, event -> event.subjectId().equals(id));
        assertEquals(new ReminderDue(told.reminderId(), ReminderKind.HANDOVER_OVERDUE, id, network, late), told);
        var escalated =
                Wire.await(HandoverEscalated.class, event -> event.handoverId().equals(id));
        assertEquals(late, escalated.answerDueOn());
    }

    @Test
    void anAnswerIsNotLateOnItsLastDay() throws SQLException {
        var network = started("WELFARE");
        var inTime = idOf(overdue(network, today()));
        var late = idOf(overdue(network, today().minusDays(1)));

        runs();

        Wire.await(ReminderDue.class, event -> event.subjectId().equals(late));
        runs();
        assertEquals(List.of(), told(inTime));
    }

    @Test
    void severalWhoLookAtOnceTellEachReminderOnce() throws Exception {
        var network = started("WELFARE");
        var late = idOf(overdue(network, today().minusDays(3)));

        var statuses = atOnce(
                () -> as("operator").post(ROOT + "/operations/reminder-runs").statusCode());

        assertEquals(List.of(200, 200, 200, 200), statuses);
        // What is told of the same network later tells that everything before it has been told.
        var last = idOf(overdue(network, today().minusDays(1)));
        runs();
        Wire.await(ReminderDue.class, event -> event.subjectId().equals(last));
        assertEquals(1, told(late).size());
        assertEquals(
                1,
                Wire.told(HandoverEscalated.class).stream()
                        .filter(event -> event.handoverId().equals(late))
                        .count());
    }

    @Test
    void theReminderOfAnotherReplicaStandsInTheWayUntilItIsCommittedOrGone() throws SQLException {
        var network = started("WELFARE");
        var subject = idOf(overdue(network, today().minusDays(3)));
        runs();

        var again = assertThrows(
                SQLException.class,
                () -> Database.execute(
                        "insert into reminder (id, kind, subject_id, network_id, due_on, told_at)"
                                + " values (?, 'HANDOVER_OVERDUE', ?, ?, ?, now())",
                        UUID.randomUUID(),
                        subject,
                        network,
                        today().minusDays(3)));

        assertTrue(again.getMessage().contains("uq_reminder"));
    }

    @Test
    void asksAfterTheImplementationWhetherItIsInUse() {
        var network = started("WELFARE");
        var path = offered(network);
        postTo("secretariat", path, "/answer", accepted()).then().statusCode(200);
        var implementedOn = today().minusMonths(7);
        postTo("secretariat", path, "/implementation", Map.of("implementedOn", implementedOn.toString()))
                .then()
                .statusCode(200);

        runs();

        eventually().until(() -> told(idOf(path)).size() == 2);

        assertEquals(
                List.of(implementedOn.plusMonths(3), implementedOn.plusMonths(6)),
                told(idOf(path)).stream().map(ReminderDue::dueOn).sorted().toList());
        assertTrue(told(idOf(path)).stream().allMatch(event -> event.kind() == ReminderKind.USE_DUE));
    }

    @Test
    void theListOfANetworkSaysWhatIsStillOpen() throws SQLException {
        var network = started("WELFARE");
        var answered = overdue(network, today().minusDays(2));
        runs();
        var open = overdue(network, today().minusDays(2));
        runs();

        postTo("secretariat", answered, "/answer", declined()).then().statusCode(200);

        as("staff")
                .get(in(network) + "/reminders")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("HANDOVER_OVERDUE", "HANDOVER_OVERDUE")))
                .body(
                        "items.subjectId",
                        equalTo(List.of(idOf(open).toString(), idOf(answered).toString())))
                .body("items.open", equalTo(List.of(true, false)));
        as("staff").get(in(network) + "/reminders?limit=1").then().body("items", hasSize(1));
        as("staff").get(in(UUID.randomUUID()) + "/reminders").then().statusCode(404);
        as("staff").get(in(started("WELFARE")) + "/reminders").then().body("items", hasSize(0));
    }

    @Test
    void anAgreementThatIsToBeReviewedIsToldOfUnlessItsNetworkIsClosed() throws SQLException {
        var closed = started("LEARNING");
        var over = agreement(closed);
        bring(closed, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        CourseApi.close("secretariat", closed, Map.of("override", true, "reason", "for a test"))
                .then()
                .statusCode(201);
        var network = started("WELFARE");
        var due = agreement(network);
        Database.execute("update agreement set review_on = ? where id in (?, ?)", today(), over, due);

        runs();

        var told = Wire.await(ReminderDue.class, event -> event.subjectId().equals(due));
        assertEquals(new ReminderDue(told.reminderId(), ReminderKind.REVIEW_DUE, due, network, today()), told);
        as("staff")
                .get(in(network) + "/reminders")
                .then()
                .body("items.kind", equalTo(List.of("REVIEW_DUE")))
                .body("items.open", equalTo(List.of(true)));
        assertEquals(List.of(), told(over));
    }

    private static UUID agreement(UUID network) {
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        return CourseApi.inForce(network, CourseApi.withReferenceLead(), "lead", "referencelead");
    }

    @Test
    void aRoundThatClosesSoonBelongsToNoNetworkAndIsToldOfOnce() throws SQLException {
        var round = UUID.randomUUID();
        var deadline = today().plusDays(7);
        Database.execute(
                "insert into round (id, code, deadline, capacity_min, capacity_max) values (?, '1999-01', ?, 2, 4)",
                round,
                deadline);

        try {
            runs();
            var told = Wire.await(ReminderDue.class, event -> event.subjectId().equals(round));
            runs();

            assertEquals(new ReminderDue(told.reminderId(), ReminderKind.ROUND_CLOSING, round, null, deadline), told);
            // What is told later tells that everything before it has been told.
            var network = started("WELFARE");
            var last = idOf(overdue(network, today().minusDays(1)));
            runs();
            Wire.await(ReminderDue.class, event -> event.subjectId().equals(last));
            assertEquals(List.of(told), told(round));
        } finally {
            // A round that nobody opened is no round for the other tests.
            Database.execute("delete from round where id = ?", round);
        }
    }

    /** That the schedule looks by itself is tried above, once; the other tests need not wait for it. */
    private static void runs() {
        post("operator", ROOT + "/operations/reminder-runs", Map.of()).then().statusCode(200);
    }
}
