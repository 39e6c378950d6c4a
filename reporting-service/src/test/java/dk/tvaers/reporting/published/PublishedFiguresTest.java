package dk.tvaers.reporting.published;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * In one half-year 20 inputs came by the web, 6 on paper, 1 by phone; 10 were used, 9 not, 2 withdrawn, 6 are open. No other test is in
 * that half-year.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PublishedFiguresTest {
    private static final String FIGURES = "/reporting/v1/public/figures";
    private static final List<String> PERIODS = new ArrayList<>();
    private static boolean told;

    @Test
    void hidesSmallGroupsAndWhatTheyCouldBeComputedFrom() {
        tellOnce();

        ofPeriod(period())
                .body("tables", hasSize(4))
                .body("tables[0].of", equalTo("INPUTS_BY_CHANNEL"))
                .body("tables[0].total", equalTo(27))
                .body(group(0, "WEB"), equalTo(20))
                .body(group(0, "PAPER"), equalTo(null))
                .body(group(0, "PHONE"), equalTo(null))
                .body(group(0, "MEETING"), equalTo(0))
                .body("tables[1].of", equalTo("INPUTS_BY_OUTCOME"))
                .body("tables[1].total", equalTo(27))
                .body(group(1, "USED"), equalTo(10))
                .body(group(1, "NOT_USED"), equalTo(9))
                .body(group(1, "WITHDRAWN"), equalTo(null))
                .body(group(1, "OPEN"), equalTo(null))
                .body(group(1, "REJECTED"), equalTo(0));
    }

    @Test
    void picturesHideWhatTablesHide() {
        tellOnce();

        given().queryParam("period", period())
                .queryParam("lang", "en")
                .get(FIGURES + "/inputs-by-channel.svg")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("svg.title", equalTo("How citizens' inputs came in"))
                .body(
                        "svg.desc",
                        equalTo("Web: 20. Paper: not shown. Meeting: 0. Phone: not shown. On behalf of others: 0."));
        for (var view : List.of("funnel", "bottom-lines", "in-use", "members-by-kind")) {
            given().get(FIGURES + "/" + view + ".svg").then().statusCode(200).contentType("image/svg+xml");
        }
        given().get(FIGURES + "/members.svg").then().statusCode(404);
    }

    @Test
    void filesHideWhatTablesHide() {
        tellOnce();

        given().queryParam("period", period())
                .queryParam("lang", "en")
                .get(FIGURES + "/report.csv")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body(containsString("How citizens' inputs came,Web,20,20,number,,"))
                .body(containsString("How citizens' inputs came,Paper,,,number,not shown,"));
    }

    @Test
    void theCatalogueNamesFilesThatAreThere() {
        var address = given().get(FIGURES + "/catalogue.jsonld")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("dcat:Catalog"))
                .body("'dcat:dataset'", hasSize(10))
                .extract()
                .<String>path("'dcat:dataset'[0].'dcat:distribution'[1].'dcat:downloadURL'[0].'@id'");
        given().get(address).then().statusCode(200).contentType(containsString("text/csv"));
        given().get(FIGURES + "/catalogue.ttl")
                .then()
                .statusCode(200)
                .contentType(containsString("text/turtle"))
                .body(containsString("<" + address + ">"));
    }

    /** What a reader can make of all tables of all half-years together. */
    @Test
    void nothingHiddenCanBeComputed() {
        tellOnce();
        var reader = new Subtraction();
        var hidden = 0;

        for (var period : periods()) {
            List<Map<String, Object>> tables = ofPeriod(period).extract().path("tables");
            for (var table : tables) {
                hidden += reads(reader, period, table);
            }
        }

        assertFalse(hidden == 0);
        assertEquals(Set.of(), reader.recovers());
    }

    @Test
    void publishesOnlyHalfYearsThatAreOver() {
        var now = HalfYear.of(LocalDate.now(ZoneOffset.UTC));

        given().get(FIGURES)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("period", equalTo(periods().getFirst()))
                .body("funnel", hasSize(10))
                .body("bottomLines", hasSize(3));
        assertEquals(10, periods().size());
        for (var unknown : List.of(now.code(), "2999-H1", "1999-H1", "2026", "' or 1=1")) {
            given().queryParam("period", unknown).get(FIGURES).then().statusCode(404);
        }
    }

    /** Notes what a table says; returns how many of its numbers are hidden. */
    private static int reads(Subtraction reader, String period, Map<String, Object> table) {
        var people = period + table.get("of").toString().substring(0, 6);
        var known = new HashMap<String, Long>();
        for (var group : groups(table)) {
            if (group.get("n") == null) {
                known.put(period + table.get("of") + group.get("key"), 1L);
            }
        }
        var hidden = known.size();
        if (table.get("total") == null) {
            known.put(people, -1L);
        }
        if (!known.isEmpty()) {
            reader.knows(known);
        }
        return hidden;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> groups(Map<String, Object> table) {
        return (List<Map<String, Object>>) table.get("groups");
    }

    private static void tellOnce() {
        if (!told) {
            told = true;
            for (var i = 0; i < 27; i++) {
                tell(i, i < 20 ? InputChannel.WEB : i < 26 ? InputChannel.PAPER : InputChannel.PHONE);
            }
            var period = HalfYear.parse(period()).orElseThrow();
            eventually(() -> get("/reporting/v1/municipality?from=" + period.firstDay() + "&to=" + period.lastDay())
                    .body("voice.inputs", equalTo(27))
                    .body("voice.loop.due", equalTo(25))
                    .body("voice.loop.told", equalTo(19)));
        }
    }

    private static void tell(int i, InputChannel channel) {
        var input = Ids.next();
        var at = noonOfTheTenth();
        Wire.tell(Ids.next(), new InputReceived(input, null, null, channel, 0, false, List.of()), at);
        var later = at.plus(Duration.ofDays(3));
        if (i < 19) {
            var outcome = i < 10 ? AnswerOutcome.USED : AnswerOutcome.NOT_USED;
            Wire.tell(Ids.next(), new InputAnswered(input, Ids.next(), outcome), later);
        } else if (i < 21) {
            Wire.tell(Ids.next(), new InputWithdrawn(input), later);
        }
    }

    private static Instant noonOfTheTenth() {
        var day = HalfYear.parse(period()).orElseThrow().firstDay().plusDays(9);
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** The earliest that is published, but not that of the other tests. */
    private static String period() {
        return periods().reversed().stream()
                .filter(period -> !period.equals("2025-H1"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> periods() {
        if (PERIODS.isEmpty()) {
            PERIODS.addAll(given().get(FIGURES).<List<String>>path("periods"));
        }
        return PERIODS;
    }

    private static ValidatableResponse ofPeriod(String period) {
        return given().queryParam("period", period).get(FIGURES).then().statusCode(200);
    }

    private static String group(int table, String key) {
        return "tables[" + table + "].groups.find { it.key == '" + key + "' }.n";
    }
}
