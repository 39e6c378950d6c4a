package dk.tvaers.citizeninput.incoming;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.Ids;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who screened and answered is forgotten with the person; that it was done stays. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ErasedReviewerTest {
    @Test
    void nothingLeadsToAReviewerWhoIsErased() {
        var person = Ids.next();
        var login = TestUsers.MODERATOR.subject();
        Wire.tell(new LoginLinked(person, login));
        var input = received(words("Der mangler bænke")).inputId();
        screen(input, Map.of("outcome", "PUBLISHED", "attested", true)).then().statusCode(201);
        answer("secretariat", input, "USED", "Vi sætter to").then().statusCode(201);
        assertNotEquals(List.of(), TextSearch.tablesWith(login.toString()));

        var told = Wire.tell(new PersonErased(person, login));
        Wire.tell(new LoginLinked(person, login));
        Wire.tell(new PersonErased(person, login));
        var again = Wire.tell(new LoginLinked(person, login));

        eventually().until(() -> Database.ask("select 1 from inbox where event_id = ?", told) != null);
        eventually().until(() -> Database.ask("select 1 from inbox where event_id = ?", again) != null);
        assertEquals(List.of(), TextSearch.tablesWith(login.toString()));
        assertEquals(List.of(), TextSearch.tablesWith(person.toString()));
        assertEquals("1", Database.ask("select count(*) from screening where input_id = ?", input));
    }

    @Test
    void everyColumnThatNamesALoginIsConsidered() {
        assertEquals(
                "access_login.login_id access_login.person_id access_membership.person_id access_role.person_id"
                        + " answer.answered_by attachment.screened_by audit_entry.actor_login_id claim.claimed_by comment_screening.reviewer_login_id"
                        + " draw.drawn_by recording.recorded_by screening.reviewer_login_id screening_assignment.login_id supplement.screened_by technical_check.checked_for",
                Database.ask("""
                        select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name)
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid'
                            and (column_name like '%person%' or column_name like '%login%' or column_name like '%\\_by'
                                or column_name like '%\\_for')
                        """),
                "ReviewerTraces says what becomes of each");
    }
}
