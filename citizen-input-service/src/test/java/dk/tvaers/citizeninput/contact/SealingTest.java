package dk.tvaers.citizeninput.contact;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.KeptContact;
import dk.tvaers.testing.Mailbox;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever has the database without the keys reaches no contributor. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class SealingTest {
    private final String own = Marks.fresh();
    private final String name = "Navn " + own;
    private final String email = "p" + own + "@opdigtet.example";
    private final String phone = "43 68 68 68, lokal " + own;

    private Receipt contributor() {
        var consents = with(words("Skriv til mig"), "consents", List.of("PUBLISH", "CONTACT"));
        return published(with(consents, "contact", Map.of("name", name, "email", email, "phone", phone)));
    }

    private static ValidatableResponse copy(Receipt receipt) {
        return receipt("copy", receipt.code()).then();
    }

    private void isShown(Receipt receipt) {
        copy(receipt)
                .statusCode(200)
                .body("contact.name", equalTo(name))
                .body("contact.email", equalTo(email))
                .body("contact.phone", equalTo(phone));
    }

    private static ValidatableResponse run() {
        return as("operator").post("/operations/contact-sealing-runs").then().statusCode(200);
    }

    private static String keyOf(Receipt receipt) {
        return Database.ask("select contact_key from contact where input_id = ?", receipt.inputId());
    }

    private static String contacts(UUID input) {
        return Database.ask("select count(*) from contact where input_id = ?", input);
    }

    /** As a release before sealing wrote it. */
    private void leaveOpen(Receipt receipt) {
        Database.change(
                "update contact set name = ?, email = ?, phone = ?, contact_key = null, sealed_name = null, sealed_email = null,"
                        + " sealed_phone = null where input_id = ?",
                name,
                email,
                phone,
                receipt.inputId());
    }

    /** As it was before the newest key came. */
    private void sealWithTheOlderKey(Receipt receipt) {
        var sealed =
                SealedContact.of(KeptContact.older().newest(), receipt.inputId(), new ContactView(name, email, phone));
        Database.change(
                "update contact set contact_key = ?, sealed_name = ?, sealed_email = ?, sealed_phone = ? where input_id = ?",
                sealed.keyId(),
                sealed.name(),
                sealed.email(),
                sealed.phone(),
                receipt.inputId());
    }

    @Test
    void noColumnHoldsAnAddressAndTheContributorIsToldAllTheSame() {
        var receipt = contributor();
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
        eventually().until(() -> !Mailbox.of(email).isEmpty());

        assertEquals(List.of(), TextSearch.tablesWith(own));

        isShown(receipt);
        assertEquals("newer", keyOf(receipt));
        assertEquals(email, KeptContact.opened(receipt.inputId(), "email"));
    }

    @Test
    void withdrawingErasesWhatWasSealed() {
        var receipt = contributor();
        assertEquals("1", contacts(receipt.inputId()));

        receipt("withdrawal", receipt.code()).then().statusCode(200);

        assertEquals("0", contacts(receipt.inputId()));
    }

    @Test
    void whatAnOlderKeySealedIsReadAndThenSealedAnew() {
        var receipt = contributor();
        sealWithTheOlderKey(receipt);
        isShown(receipt);

        run().body("left", equalTo(0));

        assertEquals("newer", keyOf(receipt));
        isShown(receipt);
        run().body("sealed", equalTo(0)).body("left", equalTo(0));
    }

    @Test
    void whatAnEarlierReleaseLeftOpenIsReachedAndThenSealed() {
        var receipt = contributor();
        leaveOpen(receipt);
        isShown(receipt);
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
        eventually().until(() -> Mailbox.count(email, "-") > 0);

        run().body("left", equalTo(0));

        assertEquals(List.of(), TextSearch.tablesWith(own));
        isShown(receipt);
    }

    @Test
    void anAddressInSomebodyElsesRowIsNotShown() {
        var receipt = contributor();
        var other = contributor();
        Database.change(
                "update contact set sealed_email = (select sealed_email from contact where input_id = ?) where input_id = ?",
                receipt.inputId(),
                other.inputId());

        copy(other).statusCode(500).body(not(containsString(own)));

        run().body("left", equalTo(0));
        receipt("withdrawal", other.code()).then().statusCode(200);
        isShown(receipt);
    }

    @Test
    void whatNoKeyOpensIsLeftAndKeepsNobodyElseFromIt() {
        var receipt = contributor();
        sealWithTheOlderKey(receipt);
        var broken = contributor();
        sealWithTheOlderKey(broken);
        Database.change("update contact set sealed_phone = sealed_name where input_id = ?", broken.inputId());

        run().body("left", equalTo(1));

        assertEquals("newer", keyOf(receipt));
        receipt("withdrawal", broken.code()).then().statusCode(200);
        run().body("left", equalTo(0));
    }
}
