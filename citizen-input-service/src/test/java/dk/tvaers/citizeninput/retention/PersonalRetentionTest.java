package dk.tvaers.citizeninput.retention;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.retention.Rules.carryOut;
import static dk.tvaers.citizeninput.retention.Rules.longSinceScreened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.KeptContact;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How people can be reached, and what they said of themselves, goes when it is not needed any more. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class PersonalRetentionTest {
    @AfterEach
    void nothingIsEnabled() {
        Rules.disableAll();
    }

    @Test
    void contactDataGoOnceTheInputIsAnsweredAndStayWhileSomebodyWaits() {
        var mark = Marks.fresh();
        var reachable = with(
                with(words("Skriv til mig"), "consents", List.of("PUBLISH", "CONTACT")),
                "contact",
                Map.of("email", mark + "@borger.example"));
        var answered = published(reachable);
        var waiting = published(with(reachable, "contact", Map.of("email", "venter@borger.example")));
        answer("moderator", answered.inputId(), "USED", "Tak").then().statusCode(201);
        Database.change(
                "update input set answered_at = answered_at - interval '26 months' where id = ?", answered.inputId());
        longSinceScreened(waiting.inputId());

        carryOut("CONTACT");

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        assertEquals("false", Database.ask("select contact_given::text from input where id = ?", answered.inputId()));
        assertEquals("0", Database.ask("select count(*) from contact where input_id = ?", answered.inputId()));
        assertEquals("venter@borger.example", KeptContact.opened(waiting.inputId(), "email"));
    }

    @Test
    void whatVolunteersSaidOfThemselvesGoesAfterTheCall() {
        var call = opened(call("Hvem vil med?"));
        Database.change(
                "insert into admission (id, call_id, code_hash, volunteer, age_band, area, gender)"
                        + " values (?, ?, sha256(?::text::bytea), 1, '30-49', 'Nord', 'K')",
                UUID.randomUUID(),
                call,
                call.toString());
        carryOut("VOLUNTEER");
        assertEquals("Nord", Database.ask("select area from admission where call_id = ?", call));
        Database.change("update call set closed_at = now() - interval '14 months' where id = ?", call);

        carryOut("VOLUNTEER");

        assertNull(Database.ask("select area from admission where call_id = ?", call));
    }
}
