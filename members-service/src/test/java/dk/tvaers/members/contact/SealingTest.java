package dk.tvaers.members.contact;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.id;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.contact.ContactKeys;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class SealingTest {
    private final String own = Marks.fresh();
    private final String name = "Navn " + own;
    private final String email = "p" + own + "@albertslund.example";

    private UUID person() {
        var someone = citizen();
        someone.put("name", name);
        someone.put("email", email);
        return id(createPerson(someone));
    }

    private void isShown(UUID person) {
        read(person).statusCode(200).body("name", equalTo(name)).body("email", equalTo(email));
    }

    private static ValidatableResponse read(UUID person) {
        return as("secretariat").get("/members/v1/people/" + person).then();
    }

    private static ValidatableResponse run() {
        return as("operator")
                .post("/members/v1/operations/contact-sealing-runs")
                .then()
                .statusCode(200);
    }

    private static String keyOf(UUID person) {
        return (String) Rows.one("select contact_key from person where id = ?", person);
    }

    /** As it was before the newest key came. */
    private void sealWithTheOlderKey(UUID person) {
        var entries = List.of(RealParts.contactKeys().split(","));
        var older = new Contacts(new ContactKeys(Optional.of(List.of(entries.getLast()))));
        var stored = older.seal(person, new Contact(name, email));
        Rows.change(
                "update person set contact_key = ?, sealed_name = ?, sealed_email = ?, email_index = ? where id = ?",
                stored.keyId(),
                stored.sealedName(),
                stored.sealedEmail(),
                stored.emailIndex(),
                person);
    }

    private void isNobodyElses() {
        var other = citizen();
        other.put("email", email.toUpperCase(Locale.ROOT));
        createPerson(other)
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/email"))
                .body("violations[0].code", equalTo("email-of-another-person"));
    }

    @Test
    void noLogGetsAName() {
        assertEquals("Contact[]", new Contact(name, email).toString());
    }

    @Test
    void noColumnHoldsWhatWasSaid() {
        UUID person = person();

        assertEquals(List.of(), TextSearch.tablesWith(name));
        assertEquals(List.of(), TextSearch.tablesWith(email));
        assertEquals("newer", keyOf(person));
        isShown(person);
    }

    @Test
    void whatAnOlderKeySealedIsReadAndThenSealedAnew() {
        UUID person = person();
        sealWithTheOlderKey(person);
        isShown(person);
        isNobodyElses();

        run().body("left", equalTo(0));

        assertEquals("newer", keyOf(person));
        isShown(person);
        isNobodyElses();
        read(person).header("ETag", equalTo("\"0\""));
        run().body("sealed", equalTo(0)).body("left", equalTo(0));
    }

    @Test
    void whatAnEarlierReleaseLeftOpenIsReadAndThenSealed() {
        UUID person = person();
        Rows.change(
                "update person set name = ?, email = ?, contact_key = null, sealed_name = null, sealed_email = null,"
                        + " email_index = null where id = ?",
                name,
                email,
                person);
        isShown(person);
        isNobodyElses();

        run().body("left", equalTo(0));

        assertEquals(List.of(), TextSearch.tablesWith(name));
        isShown(person);
        isNobodyElses();
    }

    /** While pods are replaced, one of the release before may write what another has sealed. */
    @Test
    void whatAnEarlierReleaseWroteOverASealedNameIsNewer() {
        UUID person = person();
        Rows.change("update person set name = ?, email = ? where id = ?", "Nyt " + own, email, person);

        run().body("left", equalTo(0));

        read(person).body("name", equalTo("Nyt " + own)).body("email", equalTo(email));
        assertEquals(List.of(), TextSearch.tablesWith("Nyt " + own));
    }

    @Test
    void aNameInSomebodyElsesRowIsNotShown() {
        UUID person = person();
        UUID other = id(createPerson(citizen()));
        byte[] before = (byte[]) Rows.one("select sealed_name from person where id = ?", other);
        Rows.change(
                "update person set sealed_name = (select sealed_name from person where id = ?) where id = ?",
                person,
                other);
        try {
            read(other).statusCode(500).body(not(containsString(name)));
        } finally {
            Rows.change("update person set sealed_name = ? where id = ?", before, other);
        }
        assertArrayEquals(before, (byte[]) Rows.one("select sealed_name from person where id = ?", other));
    }

    @Test
    void anAddressThatTwoHaveIsLeftToSomebodyWhoKnowsThem() {
        UUID first = person();
        UUID second = id(createPerson(citizen()));
        Rows.change("update person set name = 'Vibeke', email = ? where id = ?", email, second);

        run().body("left", equalTo(1));

        Rows.change("update person set email = null where id = ?", second);
        run().body("left", equalTo(0));
        assertTrue(Rows.count("person where id = ? and sealed_email is null and name is null", second) == 1);
        isShown(first);
    }
}
