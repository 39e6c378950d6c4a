package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.TestUsers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody who took part in everything is erased: nothing of the person is found any more, and what is counted is the same. */
@TestMethodOrder(OrderAnnotation.class)
class ErasureJourneyIT {
    private static Somebody somebody;
    private static String asOf;
    private static String figures;

    @BeforeAll
    static void somebodyIsEverywhere() {
        somebody = Somebody.everywhere();
        Eventually.until(Log::isReadToTheEnd, read -> read);
        asOf = Instant.now().toString();
        figures = figures();
    }

    private static String figures() {
        return Caller.as(TestUsers.ANALYST)
                .get("/reporting/v1/networks/" + somebody.networkId() + "?asOf=" + asOf)
                .expect(200)
                .body();
    }

    private static List<String> marks() {
        return List.of(somebody.name(), somebody.familyName(), somebody.email(), somebody.phone());
    }

    /** Shows at the same time that the search finds what there is. */
    @Test
    @Order(1)
    void beforeOnlyDatabasesKnowThePerson() {
        for (var mark : marks()) {
            assertTrue(Search.stored(mark).stream().allMatch(place -> place.startsWith("database ")), mark);
        }
        var words = Search.stored(somebody.familyName());
        for (var table : List.of("entry", "planned_phase", "brought_home")) {
            assertTrue(words.contains("database members \"public\".\"" + table + "\""), table);
        }
        for (var table : List.of("agreement", "agreement_review", "theme_draft")) {
            assertTrue(words.contains("database networks \"public\".\"" + table + "\""), table);
        }
        assertTrue(Search.stored(somebody.email()).contains("database networks \"public\".\"theme_contact\""));
        assertEquals(List.of(), Search.stored(somebody.phone()), "sealed from the first moment");
    }

    @Test
    @Order(2)
    void afterwardsNobodyDoesAndTheFiguresAreTheSame() {
        somebody.withdrawsWhatWasWritten();
        Staff.IDA
                .caller()
                .put("/members/v1/people/" + somebody.personId() + "/erasure", Map.of("ground", "REQUESTED"))
                .expect(204);

        Eventually.holds(() -> marks().forEach(mark -> assertEquals(List.of(), Search.stored(mark))));
        somebody.self().get("/members/v1/me").expect(404);
        Eventually.until(Log::isReadToTheEnd, read -> read);
        assertEquals(figures, figures());
        for (var id : List.of(somebody.personId(), TestUsers.PHASEMEMBER.subject())) {
            Eventually.holds(() -> assertEquals(List.of(), apartFromWhatTravels(id.toString())));
        }
    }

    /** Events are kept; the database that told one holds it for a while. */
    private static List<String> apartFromWhatTravels(String id) {
        return Search.stored(id).stream()
                .filter(place -> place.startsWith("database ") && !place.endsWith("\"outbox\""))
                .toList();
    }

    @Test
    @Order(3)
    void readingTheLogAgainBringsNobodyBack() {
        Caller.as(TestUsers.OPERATOR)
                .post("/reporting/v1/operations/rebuilds", null)
                .expect(200);

        assertEquals(figures, figures());
        marks().forEach(mark -> assertEquals(List.of(), Search.stored(mark)));
    }
}
