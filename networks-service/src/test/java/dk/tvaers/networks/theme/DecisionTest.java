package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.approved;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.decide;
import static dk.tvaers.networks.Api.decision;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static dk.tvaers.networks.Api.start;
import static dk.tvaers.networks.Api.themeTag;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.RoundOpened;
import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.words.DecisionOutcome;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class DecisionTest {
    @Test
    void theForumDecidesAndTheProposerReadsTheReason() {
        var theme = proposed(proposal("To be decided"));

        var answer = decide(theme, Map.of("outcome", "REJECTED", "reason", "Unmistakable reason: one unit can do it."));

        var decision = id(answer);
        answer.then()
                .header("Location", containsString("/networks/v1/themes/" + theme + "/decisions#" + decision))
                .header("ETag", "\"1\"")
                .body("outcome", equalTo("REJECTED"));
        anyone().get(THEMES + "/" + theme + "/decisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(decision.toString()))
                .body("items[0].reason", equalTo("Unmistakable reason: one unit can do it."))
                .body("items[0].replacesDecisionId", nullValue());
        as("staff").get(THEMES + "/" + theme).then().body("state", equalTo("REJECTED"));
        var told = Wire.await(ThemeDecided.class, event -> event.decisionId().equals(decision));
        assertEquals(DecisionOutcome.REJECTED, told.outcome());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void aDecidedThemeIsOnlyDecidedAgainByCorrectingTheLatestDecision() {
        var theme = proposed(proposal("To be corrected"));
        var first = id(decide(theme, decision("REJECTED")));

        refused(decide(theme, decision("ROUTED_ELSEWHERE")), "decision-exists");
        refused(decide(theme, correcting(UUID.randomUUID(), "ROUTED_ELSEWHERE")), "decision-not-latest");
        var second = id(decide(theme, correcting(first, "ROUTED_ELSEWHERE")));
        refused(decide(theme, correcting(first, "REJECTED")), "decision-not-latest");

        anyone().get(THEMES + "/" + theme + "/decisions")
                .then()
                .body("items.id", equalTo(List.of(first.toString(), second.toString())))
                .body("items[1].replacesDecisionId", equalTo(first.toString()));
        as("staff").get(THEMES + "/" + theme).then().body("state", equalTo("ROUTED_ELSEWHERE"));
        assertEquals(
                first,
                Wire.await(ThemeDecided.class, event -> event.decisionId().equals(second))
                        .replacesDecisionId());
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        var theme = proposed(proposal("Not decided yet"));

        refused(decide(theme, correcting(UUID.randomUUID(), "APPROVED")), "decision-not-latest");

        as("staff").get(THEMES + "/" + theme).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void aDeferredThemeMovesToTheNextRoundWhichDecidesAfresh() {
        var theme = proposed(proposal("To be deferred"));
        String round = as("staff").get(THEMES + "/" + theme).path("roundId");

        var deferral = decide(theme, decision("DEFERRED"));

        String next = deferral.then().statusCode(201).extract().path("nextRoundId");
        deferral.then().body("roundId", equalTo(round));
        as("staff")
                .get(THEMES + "/" + theme)
                .then()
                .body("state", equalTo("DEFERRED"))
                .body("roundId", equalTo(next))
                .body("roundId", not(equalTo(round)));
        decide(theme, decision("REJECTED"))
                .then()
                .statusCode(201)
                .body("roundId", equalTo(next))
                .body("replacesDecisionId", nullValue());
    }

    @Test
    void aCorrectedDeferralBelongsToItsOwnRoundAgain() {
        var theme = proposed(proposal("Deferred by mistake"));
        String round = as("staff").get(THEMES + "/" + theme).path("roundId");
        var deferral = id(decide(theme, decision("DEFERRED")));

        decide(theme, correcting(deferral, "REJECTED")).then().statusCode(201).body("roundId", equalTo(round));

        as("staff").get(THEMES + "/" + theme).then().body("roundId", equalTo(round));
    }

    @Test
    void theNextRoundIsOpenedOnceHoweverManyNeedIt() throws Exception {
        var themes = Stream.generate(() -> proposed(proposal("One of many to be deferred")))
                .limit(8)
                .toList();
        List<Callable<String>> deferrals = themes.stream()
                .map(theme -> (Callable<String>) () -> decide(theme, decision("DEFERRED"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("nextRoundId"))
                .toList();

        var rounds = atOnce(deferrals).stream().distinct().toList();

        assertEquals(1, rounds.size());
        var opened = Wire.await(
                RoundOpened.class, event -> event.roundId().toString().equals(rounds.getFirst()));
        assertEquals(
                1,
                Wire.told(RoundOpened.class).stream()
                        .filter(event -> event.code().equals(opened.code()))
                        .count());
    }

    @Test
    void approvingMoreThanARoundHasRoomForNeedsAReasonAndACorrectionGivesThePlaceBack() {
        var theme = proposed(proposal("One too many"));
        // The round may be full by other tests already.
        String round = as("staff").get(THEMES + "/" + theme).path("roundId");
        while (approvedIn(round) < 4) {
            approved(proposal("Fills the round"));
        }
        int full = approvedIn(round);

        decide(theme, decision("APPROVED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("refused"))
                .body("violations[0].pointer", equalTo("/capacityReason"))
                .body("violations[0].code", equalTo("round-full"))
                .body("violations[0].message", containsString("4 networks"));
        assertEquals(full, approvedIn(round));
        as("staff").get(THEMES + "/" + theme).then().body("state", equalTo("PROPOSED"));

        var withReason = decision("APPROVED");
        withReason.put("capacityReason", "It cannot wait.");
        var approval = id(decide(theme, withReason));
        assertEquals(full + 1, approvedIn(round));

        decide(theme, correcting(approval, "REJECTED")).then().statusCode(201);
        assertEquals(full, approvedIn(round));
    }

    @Test
    void aThemeWithANetworkIsNotDecidedAgain() {
        var theme = approved(proposal("Under way"));
        start(theme, "Under way").then().statusCode(201);
        String latest = anyone().get(THEMES + "/" + theme + "/decisions").path("items[0].id");

        refused(decide(theme, correcting(UUID.fromString(latest), "REJECTED")), "theme-has-network");
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondMustLookAgain() throws Exception {
        var theme = proposed(proposal("Contended"));
        var tag = themeTag(theme);
        Callable<Integer> decision = () -> as("forum")
                .header("If-Match", tag)
                .body(decision("REJECTED"))
                .post(THEMES + "/" + theme + "/decisions")
                .statusCode();

        var statuses = atOnce(Collections.nCopies(6, decision));

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(5, Collections.frequency(statuses, 412));
        anyone().get(THEMES + "/" + theme + "/decisions").then().body("items", hasSize(1));
    }

    @Test
    void demandsTheVersionThatWasSeen() {
        var theme = proposed(proposal("Seen by somebody"));

        as("forum")
                .body(decision("REJECTED"))
                .post(THEMES + "/" + theme + "/decisions")
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        as("forum")
                .header("If-Match", "\"7\"")
                .body(decision("REJECTED"))
                .post(THEMES + "/" + theme + "/decisions")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));

        anyone().get(THEMES + "/" + theme + "/decisions").then().body("items", hasSize(0));
    }

    @Test
    void refusesDecisionsThatSayTooLittleOrTooMuch() {
        var theme = proposed(proposal("Badly decided"));
        invalid(theme, Map.of("reason", "No outcome"), "/outcome");
        invalid(theme, Map.of("outcome", "REJECTED"), "/reason");
        invalid(theme, Map.of("outcome", "REJECTED", "reason", " "), "/reason");
        invalid(theme, Map.of("outcome", "REJECTED", "reason", "x".repeat(5001)), "/reason");
        invalid(theme, Map.of("outcome", "MAYBE", "reason", "?"), "/outcome");
        invalid(theme, Map.of("outcome", "REJECTED", "reason", "?", "by", "me"), "/by");
        invalid(theme, Map.of("outcome", "APPROVED", "reason", "?", "capacityReason", " "), "/capacityReason");
        invalid(theme, Map.of("outcome", "ROUTED_ELSEWHERE", "reason", "?"), "/routedTo");
        invalid(theme, Map.of("outcome", "ROUTED_ELSEWHERE", "reason", "?", "routedTo", " "), "/routedTo");
        invalid(theme, Map.of("outcome", "REJECTED", "reason", "?", "routedTo", "Care"), "/routedTo");
        invalid(
                theme,
                Map.of("outcome", "APPROVED", "reason", "?", "routedToUnitId", UUID.randomUUID()),
                "/routedToUnitId");
        as("forum")
                .header("If-Match", "*")
                .body(decision("REJECTED"))
                .post(THEMES + "/" + UUID.randomUUID() + "/decisions")
                .then()
                .statusCode(404);
        anyone().get(THEMES + "/" + UUID.randomUUID() + "/decisions").then().statusCode(404);

        anyone().get(THEMES + "/" + theme + "/decisions").then().body("items", hasSize(0));
    }

    @Test
    void historyCannotBeRewrittenEvenInTheDatabase() {
        var theme = proposed(proposal("Written in stone"));
        var decision = id(decide(theme, decision("REJECTED")));

        var refusal = assertThrows(
                SQLException.class,
                () -> Database.execute("update theme_decision set reason = 'other' where id = ?", decision));
        assertThrows(SQLException.class, () -> Database.execute("delete from theme_decision where id = ?", decision));

        assertTrue(refusal.getMessage().contains("append-only"));
    }

    @Test
    void whoReadsThatAThemeIsRoutedElsewhereReadsWhere() {
        var inWords = proposed(proposal("For the youth school"));
        var toAUnit = proposed(proposal("For a unit"));
        var unit = UUID.randomUUID();

        decide(inWords, decision("ROUTED_ELSEWHERE")).then().statusCode(201);
        decide(toAUnit, Map.of("outcome", "ROUTED_ELSEWHERE", "reason", "It is theirs.", "routedToUnitId", unit))
                .then()
                .statusCode(201);

        anyone().get(THEMES + "/" + inWords + "/decisions")
                .then()
                .body("items[0].routedTo", equalTo("The youth school"))
                .body("items[0].routedToUnitId", nullValue());
        anyone().get(THEMES + "/" + toAUnit + "/decisions")
                .then()
                .body("items[0].routedToUnitId", equalTo(unit.toString()));
    }

    @Test
    void whyMoreWereApprovedThanThereWasRoomForIsShown() {
        var theme = approved(proposal("Approved with a reason for more"));

        anyone().get(THEMES + "/" + theme + "/decisions")
                .then()
                .body("items[0].capacityReason", equalTo("Tests need many networks."));
    }

    private static Map<String, Object> correcting(UUID decision, String outcome) {
        var correction = decision(outcome);
        correction.put("replacesDecisionId", decision);
        return correction;
    }

    private static void refused(Response answer, String violation) {
        answer.then().statusCode(409).body("code", equalTo("refused")).body("violations[0].code", equalTo(violation));
    }

    private static void invalid(UUID theme, Map<String, Object> decision, String pointer) {
        decide(theme, decision).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }

    private static int approvedIn(String round) {
        return anyone().get("/networks/v1/rounds").path("items.find { it.id == '" + round + "' }.approved");
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new java.util.ArrayList<T>();
            for (Future<T> each : threads.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
