package dk.tvaers.members.retention;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.PersonErased;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {
    private static final String RULES = "/members/v1/retention-rules/";

    /** Other tests' data are not to go. */
    @AfterEach
    void nothingIsEnabled() {
        Rows.change("update retention_rule set enabled = false, version = version + 1 where enabled");
        Rows.change("update retention_rule set months = 12, action = 'ANONYMISE' where kind = 'ENTRY'");
    }

    private static String tag(String kind) {
        return as("secretariat")
                .get(RULES + kind)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse rule(String kind, int months, String action, boolean enabled) {
        return as("secretariat")
                .header("If-Match", tag(kind))
                .body(Map.of("months", months, "action", action, "enabled", enabled))
                .put(RULES + kind)
                .then();
    }

    private static ValidatableResponse due(String kind) {
        return as("secretariat").get(RULES + kind + "/due").then().statusCode(200);
    }

    private static void run() {
        as("operator")
                .queryParam("again", true)
                .post("/members/v1/operations/retention-runs")
                .then()
                .statusCode(200);
    }

    /** An application that was rejected a number of months ago. */
    private static UUID rejected(int monthsAgo) {
        UUID network = newNetwork();
        UUID entry = id(as("secretariat")
                .body(Map.of("personId", newCitizen(), "core", true))
                .post("/members/v1/networks/" + network + "/invitations"));
        Rows.change(
                "update entry set kind = 'APPLICATION', state = 'REJECTED', motivation = 'Jeg brænder for det', reason = 'Fuldt',"
                        + " answered_at = now() - make_interval(months => ?) where id = ?",
                monthsAgo,
                entry);
        return entry;
    }

    private static long wordsOf(UUID entry) {
        return Rows.count("entry where id = ? and (motivation is not null or reason <> '-')", entry);
    }

    @Test
    void thereAreRulesAndNothingHappensByThem() {
        as("secretariat")
                .get("/members/v1/retention-rules")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        hasItems(
                                "PERSON_WHO_LEFT",
                                "PERSON_IN_NO_NETWORK",
                                "ENTRY",
                                "CONSENT",
                                "NOTICE",
                                "NOTICE_MAIL",
                                "AUDIT_ENTRY"))
                .body("items.enabled", not(hasItem(true)))
                .body("items.find { it.kind == 'ENTRY' }.afterEvent", equalTo("ANSWERED"))
                .body("items.find { it.kind == 'ENTRY' }.months", equalTo(12));
        UUID entry = rejected(13);

        run();

        assertEquals(1, wordsOf(entry));
    }

    @Test
    void aDryRunTellsWhatWouldGoAndChangesNothing() {
        UUID old = rejected(13);
        UUID recent = rejected(11);

        due("ENTRY")
                .body("action", equalTo("ANONYMISE"))
                .body(
                        "count",
                        equalTo(
                                (int)
                                        Rows.count(
                                                "entry where answered_at < now() - interval '12 months' and (motivation is not null or reason <> '-')")))
                .body("ids", hasItem(old.toString()))
                .body("ids", not(hasItem(recent.toString())));

        assertEquals(1, wordsOf(old));
        as("secretariat")
                .queryParam("months", 10)
                .get(RULES + "ENTRY/due")
                .then()
                .statusCode(200)
                .body("ids", hasItems(old.toString(), recent.toString()));
    }

    @Test
    void anEnabledRuleTakesTheWordsAndLeavesTheCount() {
        UUID old = rejected(13);
        UUID recent = rejected(11);
        rule("ENTRY", 12, "ANONYMISE", true).statusCode(200).body("enabled", equalTo(true));

        run();

        assertEquals(0, wordsOf(old));
        assertEquals(1, Rows.count("entry where id = ? and state = 'REJECTED'", old));
        assertEquals(1, wordsOf(recent));
        due("ENTRY").body("count", equalTo(0)).body("ids", hasSize(0));
        as("secretariat")
                .get("/members/v1/retention-runs")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("ENTRY"))
                .body("items[0].again", equalTo(true))
                .body("items[0].failed", equalTo(0))
                .body("items[0].endedAt", notNullValue());
    }

    @Test
    void howeverManyReplicasAskARuleHasItsTurnOnceADay() {
        String runs = "retention_run where kind = 'ENTRY' and not again";
        Rows.change("delete from " + runs);
        UUID old = rejected(13);
        rule("ENTRY", 12, "ANONYMISE", true).statusCode(200);

        var all = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> as("operator")
                        .post("/members/v1/operations/retention-runs")
                        .then()
                        .statusCode(200)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();

        assertEquals(1, Rows.count(runs));
        assertEquals(1, Rows.count(runs + " and done > 0"));
        assertEquals(0, wordsOf(old));
    }

    @Test
    void theSecretariatChoosesWhatHappens() {
        UUID old = rejected(30);
        rule("ENTRY", 24, "DELETE", true).statusCode(200);

        run();

        assertEquals(0, Rows.count("entry where id = ?", old));
    }

    @Test
    void aDecisionThatCountsIsKeptHoweverOldItIs() {
        UUID person = newCitizen();
        for (var given : new boolean[] {true, false, true}) {
            as("secretariat")
                    .body(Map.of("given", given, "channel", "PAPER", "note", "Mappe 12"))
                    .put("/members/v1/people/" + person + "/consents/QUOTE")
                    .then()
                    .statusCode(200);
        }
        Rows.change("update consent set decided_at = now() - interval '70 months' where person_id = ?", person);
        rule("CONSENT", 60, "DELETE", true).statusCode(200);

        run();

        as("secretariat")
                .get("/members/v1/people/" + person + "/consent-records")
                .then()
                .body("items", hasSize(1))
                .body("items[0].given", equalTo(true));
    }

    @Test
    void whoLeftLongAgoIsErased() {
        UUID person = newCitizen();
        UUID recent = newCitizen();
        depart(person, 25);
        depart(recent, 23);
        due("PERSON_WHO_LEFT").body("ids", hasItem(person.toString())).body("ids", not(hasItem(recent.toString())));
        rule("PERSON_WHO_LEFT", 24, "ANONYMISE", true).statusCode(200);

        run();

        as("secretariat").get("/members/v1/people/" + person).then().statusCode(404);
        as("secretariat").get("/members/v1/people/" + recent).then().statusCode(200);
        Wire.await(PersonErased.class, told -> told.personId().equals(person));
        due("PERSON_WHO_LEFT").body("count", equalTo(0));
    }

    private static void depart(UUID person, int monthsAgo) {
        as("secretariat")
                .body(Map.of(
                        "lastDay",
                        LocalDate.now(ZoneOffset.UTC).minusMonths(monthsAgo).toString()))
                .put("/members/v1/people/" + person + "/departure")
                .then()
                .statusCode(200);
    }

    @Test
    void aCitizenWhoTakesPartInSomethingStays() {
        UUID idle = newCitizen();
        UUID member = newCitizen();
        UUID agreed = newCitizen();
        join("secretariat", newNetwork(), membership(member)).then().statusCode(201);
        as("secretariat")
                .body(Map.of("given", true, "channel", "PAPER", "note", "Mappe 12"))
                .put("/members/v1/people/" + agreed + "/consents/BE_FOUND")
                .then()
                .statusCode(200);
        Rows.change(
                "update person set registered_at = now() - interval '25 months' where id in (?, ?, ?)",
                idle,
                member,
                agreed);

        due("PERSON_IN_NO_NETWORK")
                .body("ids", hasItem(idle.toString()))
                .body("ids", not(hasItem(member.toString())))
                .body("ids", not(hasItem(agreed.toString())));
        rule("PERSON_IN_NO_NETWORK", 24, "ANONYMISE", true).statusCode(200);
        run();

        as("secretariat").get("/members/v1/people/" + idle).then().statusCode(404);
        as("secretariat").get("/members/v1/people/" + member).then().statusCode(200);
        as("secretariat").get("/members/v1/people/" + agreed).then().statusCode(200);
    }

    @Test
    void oldEntriesOfTheAuditLogGo() {
        UUID person = newCitizen();
        Rows.change("update audit_entry set at = now() - interval '25 months' where subject_id = ?", person);
        due("AUDIT_ENTRY").body("count", equalTo((int) Rows.count("audit_entry where subject_id = ?", person)));
        rule("AUDIT_ENTRY", 24, "DELETE", true).statusCode(200);

        run();

        assertEquals(0, Rows.count("audit_entry where subject_id = ?", person));
    }

    @Test
    void oldNoticesGo() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        UUID old = (UUID) Rows.one("select id from notice where network_id = ?", network);
        assign(network, personOf("codriver"), "CO_DRIVER").then().statusCode(201);
        Rows.change("update notice set told_at = now() - interval '7 months' where id = ?", old);
        due("NOTICE").body("ids", contains(old.toString()));
        rule("NOTICE", 6, "DELETE", true).statusCode(200);

        run();

        assertEquals(0, Rows.count("notice where id = ?", old));
        assertEquals(1, Rows.count("notice where network_id = ?", network));
    }

    @Test
    void soDoesThatAnEmailWasSentWhileItsNoticesStay() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        UUID mail = UUID.randomUUID();
        Rows.change(
                "insert into mail (id, person_id, composed_at, next_try_at, attempts, sent_at)"
                        + " values (?, ?, now() - interval '7 months', now(), 1, now())",
                mail,
                personOf("lead"));
        Rows.change("update notice set mail_id = ? where network_id = ?", mail, network);
        rule("NOTICE_MAIL", 6, "DELETE", true).statusCode(200);

        run();

        assertEquals(0, Rows.count("mail where id = ?", mail));
        assertEquals(1, Rows.count("notice where network_id = ?", network));
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeen() {
        var change = Map.of("months", 6, "action", "ANONYMISE", "enabled", false);

        as("secretariat").body(change).put(RULES + "ENTRY").then().statusCode(428);
        as("secretariat")
                .header("If-Match", "\"999\"")
                .body(change)
                .put(RULES + "ENTRY")
                .then()
                .statusCode(412);
        as("secretariat")
                .header("If-None-Match", tag("ENTRY"))
                .get(RULES + "ENTRY")
                .then()
                .statusCode(304);
    }

    @Test
    void refusesWhatCannotBe() {
        rule("AUDIT_ENTRY", 24, "ANONYMISE", true)
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/action"))
                .body("violations[0].code", equalTo("retention-action"));
        rule("ENTRY", 0, "ANONYMISE", true).statusCode(400);
        as("secretariat")
                .queryParam("months", 0)
                .get(RULES + "ENTRY/due")
                .then()
                .statusCode(400);
        as("secretariat").get(RULES + "PICTURES").then().statusCode(404);
    }
}
