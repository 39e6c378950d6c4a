package dk.tvaers.members.consent;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.local.TestUsers;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ConsentTest {
    private static final String MINE = "/members/v1/me/consents";

    private static String of(UUID person) {
        return "/members/v1/people/" + person + "/consents";
    }

    private static Response onPaper(UUID person, String use, boolean given) {
        return as("secretariat")
                .body(Map.of("given", given, "channel", "PAPER", "note", "Underskrevet ark i mappe 12"))
                .put(of(person) + "/" + use);
    }

    @Test
    void nothingIsAllowedUntilSomebodySaysSo() {
        as("secretariat")
                .get(of(newCitizen()))
                .then()
                .statusCode(200)
                .body("consents.use", contains("BE_FOUND", "BE_CONTACTED", "STORY", "QUOTE", "PHOTO"))
                .body("consents.given", everyItem(equalTo(false)))
                .body("consents[0]", not(hasKey("decidedAt")));
    }

    @Test
    void everybodyDecidesAboutHimselfAndSeesHowItCameToThat() {
        UUID self = personOf("linemanager");
        long before = Rows.count("consent where person_id = ? and use = 'PHOTO'", self);

        as("linemanager")
                .body(Map.of("given", true))
                .put(MINE + "/PHOTO")
                .then()
                .statusCode(200)
                .body("given", equalTo(true))
                .body("decidedBy", equalTo("PERSON"))
                .body("channel", equalTo("ONLINE"))
                .body("textVersion", equalTo(1));
        as("linemanager")
                .body(Map.of("given", true))
                .put(MINE + "/PHOTO")
                .then()
                .statusCode(200);
        as("linemanager")
                .body(Map.of("given", false))
                .put(MINE + "/PHOTO")
                .then()
                .statusCode(200);

        as("linemanager").get(MINE).then().body("consents.find { it.use == 'PHOTO' }.given", equalTo(false));
        assertEquals(before + 2, Rows.count("consent where person_id = ? and use = 'PHOTO'", self));
        as("linemanager")
                .queryParam("limit", 2)
                .get("/members/v1/me/consent-records")
                .then()
                .statusCode(200)
                .body("items.given", contains(false, true))
                .body("items.use", contains("PHOTO", "PHOTO"));
    }

    @Test
    void theSecretariatRecordsWhatWasSignedAndSaysWhere() {
        UUID person = newCitizen();

        onPaper(person, "STORY", true).then().statusCode(200).body("decidedBy", equalTo("SECRETARIAT"));

        as("secretariat")
                .get("/members/v1/people/" + person + "/consent-records")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].use", equalTo("STORY"))
                .body("items[0].channel", equalTo("PAPER"))
                .body("items[0].note", equalTo("Underskrevet ark i mappe 12"))
                .body("items[0].decidedAt", notNullValue());
        assertEquals(
                1,
                Rows.count(
                        "audit_entry where action = 'give-consent' and subject_id = ? and actor_login_id = ?",
                        person,
                        TestUsers.SECRETARIAT.subject()));
        assertEquals(1, Rows.count("audit_entry where action = 'read-consents' and subject_id = ?", person));
    }

    @Test
    void oneUseSaysNothingOfAnother() {
        UUID person = newCitizen();
        onPaper(person, "STORY", true).then().statusCode(200);

        onPaper(person, "QUOTE", false).then().statusCode(200);

        as("secretariat")
                .get(of(person))
                .then()
                .body("consents.find { it.use == 'STORY' }.given", equalTo(true))
                .body("consents.find { it.use == 'QUOTE' }.given", equalTo(false));
    }

    @Test
    void whoLeftTakesBackWhatWasAllowed() {
        UUID person = newCitizen();
        onPaper(person, "PHOTO", true).then().statusCode(200);
        as("secretariat").body(Map.of()).put("/members/v1/people/" + person + "/departure");

        onPaper(person, "PHOTO", false).then().statusCode(200).body("given", equalTo(false));
    }

    @Test
    void theLeadKnowsWhatMayBeShownAtThisMoment() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        UUID person = newCitizen();
        UUID silent = newCitizen();
        join("secretariat", network, membership(person)).then().statusCode(201);
        join("secretariat", network, membership(silent)).then().statusCode(201);
        onPaper(person, "QUOTE", true).then().statusCode(200);
        onPaper(person, "STORY", true).then().statusCode(200);
        String list = "/members/v1/networks/" + network + "/consents";

        as("lead")
                .get(list)
                .then()
                .statusCode(200)
                .body("items.personId", contains(person.toString()))
                .body("items[0].given", contains("STORY", "QUOTE"))
                .body("items[0]", not(hasKey("name")));
        onPaper(person, "QUOTE", false).then().statusCode(200);

        as("lead").get(list).then().body("items[0].given", contains("STORY"));
        as("outsider").get(list).then().statusCode(403);
    }

    @Test
    void everyTextThatWasEverReadIsThere() {
        as("staff")
                .get("/members/v1/consent-texts")
                .then()
                .statusCode(200)
                .body("items.use", hasItem("PHOTO"))
                .body("items.find { it.use == 'QUOTE' && it.version == 1 }.textDa", notNullValue());
    }

    @Test
    void aNewTextIsAgreedToAnew() {
        UUID person = newCitizen();
        onPaper(person, "BE_CONTACTED", true).then().body("textVersion", equalTo(1));
        Rows.change(
                "insert into consent_text (use, version, text_da, text_en) values ('BE_CONTACTED', 2, 'Ny', 'New')");
        try {
            onPaper(person, "BE_CONTACTED", true).then().statusCode(200).body("textVersion", equalTo(2));

            assertEquals(2, Rows.count("consent where person_id = ?", person));
        } finally {
            Rows.change("delete from consent where use = 'BE_CONTACTED' and text_version = 2");
            Rows.change("delete from consent_text where use = 'BE_CONTACTED' and version = 2");
        }
    }

    /** While pods are replaced, one of the release before writes where it always did. */
    @Test
    void whatAnEarlierReleaseRecordsCountsToo() {
        UUID person = newCitizen();

        Rows.change(
                "insert into findability (id, person_id, findable, decided_at) values (?, ?, true, now())",
                Ids.next(),
                person);

        as("secretariat")
                .get(of(person))
                .then()
                .body("consents.find { it.use == 'BE_FOUND' }.given", equalTo(true))
                .body("consents.find { it.use == 'BE_FOUND' }", not(hasKey("channel")));
    }

    @Test
    void refusesWhatCannotBe() {
        UUID person = newCitizen();

        as("secretariat")
                .body(Map.of("given", true, "channel", "PAPER"))
                .put(of(person) + "/PHOTO")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/note"));
        as("secretariat")
                .body(Map.of("given", true, "channel", "PAPER", "note", "Mappe", "textVersion", 9))
                .put(of(person) + "/PHOTO")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown-consent-text"));
        onPaper(UUID.randomUUID(), "PHOTO", true).then().statusCode(404);
        as("secretariat").get(of(UUID.randomUUID())).then().statusCode(404);
        onPaper(person, "FILM", true).then().statusCode(404);
        assertEquals(0, Rows.count("consent where person_id = ?", person));
    }
}
