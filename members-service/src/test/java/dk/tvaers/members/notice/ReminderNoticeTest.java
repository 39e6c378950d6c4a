package dk.tvaers.members.notice;

import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of what is due. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ReminderNoticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static UUID network() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        assign(network, personOf("referencelead"), "REFERENCE_LEAD").then().statusCode(201);
        assign(network, personOf("receiver"), "RECEIVER").then().statusCode(201);
        return network;
    }

    /** A unit that the line manager leads, and another leads no more. */
    private static UUID unit() {
        UUID unit = department("n" + Marks.fresh());
        leads(unit, "outsider", "2020-01-01", "2020-12-31");
        leads(unit, "linemanager", "2021-01-01", null);
        return unit;
    }

    private static void leads(UUID unit, String user, String from, String to) {
        Rows.change(
                "insert into unit_lead (id, unit_id, person_id, valid_from, valid_to)"
                        + " values (?, ?, ?, cast(? as date), cast(? as date))",
                Ids.next(),
                unit,
                personOf(user),
                from,
                to);
    }

    /** These two have no employer's number, which whoever leads by the employer's file has. */
    @AfterEach
    void noMoreLeads() {
        for (String user : List.of("outsider", "linemanager")) {
            Rows.change("delete from unit_lead where person_id = ?", personOf(user));
        }
    }

    private static void due(ReminderKind kind, UUID subject, UUID network) {
        due(kind, subject, network, DAY);
    }

    private static void due(ReminderKind kind, UUID subject, UUID network, LocalDate day) {
        Told.learned(new ReminderDue(Ids.next(), kind, subject, network, day));
    }

    private static void told(UUID network, NoticeKind kind, String... users) {
        for (String user : List.of("lead", "referencelead", "receiver", "linemanager", "outsider")) {
            assertEquals(
                    Arrays.asList(users).contains(user),
                    Told.kinds(user, network).contains(kind.name()),
                    user);
        }
    }

    @Test
    void aSolutionIsOfferedToTheUnitThatIsToTakeItAndTheAnswerGoesToTheLeads() {
        UUID network = network();
        UUID unit = unit();
        UUID handover = Ids.next();

        Told.learned(new HandoverOffered(network, handover, null, null, unit, null, DAY));
        Told.learned(new HandoverAccepted(network, handover, unit));
        due(ReminderKind.USE_DUE, handover, network);

        told(network, NoticeKind.HANDOVER_OFFERED, "receiver", "linemanager");
        told(network, NoticeKind.HANDOVER_ACCEPTED, "lead", "referencelead");
        told(network, NoticeKind.USE_DUE, "receiver", "linemanager");
        var offer = offer(network, "da");
        assertEquals(handover.toString(), offer.get("subjectId"));
        assertEquals("2026-12-31", offer.get("dueOn"));
        assertEquals(
                "Netværket Ensomhed blandt ældre borgere tilbyder en løsning. Svar senest 31. december 2026.",
                offer.get("text"));
        assertEquals(
                "The network Ensomhed blandt ældre borgere offers a solution. Answer by 31 December 2026.",
                offer(network, "en").get("text"));
    }

    private static Map<String, Object> offer(UUID network, String language) {
        return Told.of("receiver", network, language).stream()
                .filter(each -> each.get("kind").equals("HANDOVER_OFFERED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOfferWithoutAnAnswerIsTheReferenceLeads() {
        UUID network = network();

        due(ReminderKind.HANDOVER_OVERDUE, Ids.next(), network);

        told(network, NoticeKind.HANDOVER_OVERDUE, "referencelead");
    }

    @Test
    void anEvaluationIsDueAtTheUnitThatOwnsItNow() {
        UUID network = network();
        UUID plan = Ids.next();
        Told.learned(new EvaluationPlanned(network, plan, Ids.next(), DAY, null));
        Told.learned(new EvaluationPlanned(network, plan, unit(), DAY, null));

        due(ReminderKind.EVALUATION_DUE, plan, network);

        told(network, NoticeKind.EVALUATION_DUE, "lead", "linemanager");
    }

    @Test
    void anAgreementIsReviewedByThoseWhoMadeIt() {
        UUID network = network();
        UUID agreement = Ids.next();
        Told.learned(new PayersAgreed(
                network, agreement, List.of(), List.of(), personOf("receiver"), personOf("linemanager")));

        due(ReminderKind.REVIEW_DUE, agreement, network);

        told(network, NoticeKind.REVIEW_DUE, "lead", "receiver", "linemanager");
    }

    @Test
    void anAnswerThatIsOwedGoesToTheLeadAndThenToTheReferenceLeadToo() {
        UUID network = network();
        UUID input = Ids.next();
        due(ReminderKind.ANSWER_OVERDUE, input, network);
        told(network, NoticeKind.ANSWER_OVERDUE, "lead");

        due(ReminderKind.ANSWER_OVERDUE, input, network, DAY.plusDays(30));
        due(ReminderKind.INPUT_REOPENED, input, network);

        told(network, NoticeKind.ANSWER_OVERDUE, "lead", "referencelead");
        told(network, NoticeKind.INPUT_REOPENED, "lead");
    }

    @Test
    void consultantsAreToldThatARoundCloses() {
        UUID consultant = personOf("staff");
        assign(newNetwork(), consultant, "CONSULTANT").then().statusCode(201);
        assign(newNetwork(), consultant, "CONSULTANT").then().statusCode(201);
        UUID round = Ids.next();

        due(ReminderKind.ROUND_CLOSING, round, null);

        assertEquals(1, Rows.count("notice where subject_id = ? and person_id = ?", round, consultant));
        assertEquals(0, Rows.count("notice where subject_id = ? and person_id = ?", round, personOf("lead")));
    }
}
