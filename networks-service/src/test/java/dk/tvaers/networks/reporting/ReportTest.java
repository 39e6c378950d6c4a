package dk.tvaers.networks.reporting;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.conclude;
import static dk.tvaers.networks.Outcomes.declined;
import static dk.tvaers.networks.Outcomes.enterStage;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.measure;
import static dk.tvaers.networks.Outcomes.offer;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.putTo;
import static dk.tvaers.networks.Outcomes.today;
import static dk.tvaers.networks.Outcomes.trial;
import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Api;
import dk.tvaers.networks.CourseApi;
import dk.tvaers.networks.Deeds;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Stories;
import dk.tvaers.networks.Units;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ReportTest {
    private static ValidatableResponse report(String user, UUID network, String query) {
        return as(user).get(in(network) + "/report" + query).then().statusCode(200);
    }

    private static PDDocument pdf(UUID network, String language) throws IOException {
        var answer = given().accept("application/pdf")
                .header("Accept-Language", language)
                .auth()
                .oauth2(Tokens.of("member"))
                .get(in(network) + "/report.pdf");
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Language", language)
                .header("Content-Disposition", containsString(".pdf"));
        var bytes = answer.asByteArray();
        Files.write(Path.of("target", "report-served-" + language + ".pdf"), bytes);
        return Loader.loadPDF(bytes);
    }

    /** A network with something in every chapter. */
    private static UUID eventful() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        CourseApi.sayCitizenRole(network, Map.of("roles", List.of("TESTER")))
                .then()
                .statusCode(200);
        bring(network, "STARTUP", "DESIGN", "FOCUS");
        CourseApi.focus(network).then().statusCode(201);
        bring(network, "DISCOVERY");
        Deeds.node(network, "MENTAL_MODEL");
        Deeds.node(network, "EVENT");
        Deeds.hypothesis(network);
        Deeds.track(network, Deeds.finding(network, true));
        Deeds.decide(network);
        Deeds.concretised(network);
        stoppedTrial(network);
        var offered = made(post("secretariat", in(network) + "/handovers", offer(Units.known(), UUID.randomUUID())));
        postTo("secretariat", offered, "/answer", declined()).then().statusCode(200);
        post("secretariat", in(network) + "/evaluation-plans", plan()).then().statusCode(201);
        Stories.told(network);
        return network;
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "claim",
                "Fewer lonely days",
                "indicator",
                "Days without company",
                "unit",
                "days a week",
                "direction",
                "LOWER",
                "baseline",
                4.5,
                "dueOn",
                today().plusYears(1).toString(),
                "ownerUnitId",
                Units.known(),
                "ownerPersonId",
                UUID.randomUUID());
    }

    private static void stoppedTrial(UUID network) {
        var path = made(post("secretariat", in(network) + "/trials", trial(Units.known())));
        var quality = measured(path, "QUALITY", "3.4");
        measured(path, "ECONOMY", "100");
        enterStage("secretariat", path, "RUNNING").then().statusCode(200);
        putTo(
                        "secretariat",
                        quality,
                        "/value",
                        Map.of("actual", new BigDecimal("3.9"), "n", 31, "measuredOn", today().toString()))
                .then()
                .statusCode(200);
        enterStage("secretariat", path, "ANALYSIS").then().statusCode(200);
        conclude("secretariat", path, "STOP").then().statusCode(200);
    }

    private static String measured(String trial, String line, String baseline) {
        return trial + "/measures/" + Api.id(post("secretariat", trial + "/measures", measure(line, baseline)));
    }

    @Test
    void tellsTheWholeCourseAndWhatItLedTo() {
        var network = eventful();

        report("member", network, "")
                .body("frozen", equalTo(false))
                .body("network.id", equalTo(network.toString()))
                .body("theme.challenge", notNullValue())
                .body("focus.focus", notNullValue())
                .body("course.phase", contains("MANDATE", "STARTUP", "DESIGN", "FOCUS", "DISCOVERY"))
                .body("course[1].overridden", equalTo(true))
                .body("course[1].missing", hasItem("network-lead-missing"))
                .body("course[1].reason", equalTo("for a test"))
                .body("people.members", equalTo(1))
                .body("people.perspectives[0].perspective", equalTo("profession"))
                .body("people.missingPerspectives", equalTo(List.of("citizen")))
                .body("citizens.roles", equalTo(List.of("TESTER")))
                .body("iceberg.n", equalTo(2))
                .body("iceberg.levels.level", contains("EVENT", "PATTERN", "STRUCTURE", "MENTAL_MODEL"))
                .body("iceberg.levels[3].statements[0].statement", equalTo("We wait until somebody asks"))
                .body("findings", hasSize(1))
                .body("tracks[0].findings", equalTo(1))
                .body("valueHypotheses", hasSize(1))
                .body("decisions[0].phase", equalTo("DISCOVERY"))
                .body("ideas[0].state", equalTo("CONCRETISED"))
                .body("trials[0].nextStep", equalTo("STOP"))
                .body("trials[0].receivers", equalTo(List.of(Units.NAME)))
                .body("trials[0].measures.outcome", contains("WORSE", "UNKNOWN"))
                .body("outcomes.bottomLine", contains("QUALITY", "ECONOMY", "WELL_BEING"))
                .body("outcomes.worse", contains(1, 0, 0))
                .body("outcomes.unknown", contains(0, 1, 0))
                .body("handovers[0].state", equalTo("DECLINED"))
                .body("handovers[0].receiver", equalTo(Units.NAME))
                .body("evaluationPlans[0].owner", equalTo(Units.NAME))
                .body("stories.title", contains("Kaffen på anden sal"));
    }

    @Test
    void smallGroupsAreForThoseInTheNetwork() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());

        for (var reader : List.of("member", "secretariat", "forum")) {
            report(reader, network, "").body("people.perspectives.members", contains(1));
        }
        report("outsider", network, "")
                .body("people.members", nullValue())
                .body("people.perspectives.perspective", contains("profession"))
                .body("people.perspectives[0].members", nullValue());
    }

    @Test
    void earlyLeaversAreCountedAndNobodyTwice() {
        var network = started("WELFARE");
        var person = Ids.next();
        var first = Ids.next();
        Wire.tell(Api.membership(network, first, person, Ids.next()));
        Wire.tell(new MemberLeft(network, first, person));
        Wire.tell(Api.membership(network, Ids.next(), person, Ids.next()));
        var early = Ids.next();
        var other = Ids.next();
        Wire.tell(Api.membership(network, early, other, Ids.next()));
        Wire.tell(new MemberLeft(network, early, other));

        eventually()
                .untilAsserted(() -> report("secretariat", network, "")
                        .body("people.members", equalTo(2))
                        .body("people.stayed", equalTo(1)));
    }

    @Test
    void aClosedNetworkShowsWhatItWasAndNoStoryThatWasTakenBack() {
        var network = started("LEARNING");
        var kept = Stories.told(network);
        var takenBack = Stories.told(network);
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        CourseApi.close("secretariat", network, Map.of("override", true, "reason", "The year is over"))
                .then()
                .statusCode(201);
        post("secretariat", in(network) + "/evaluation-plans", plan()).then().statusCode(201);

        report("secretariat", network, "").body("frozen", equalTo(true)).body("stories", hasSize(2));
        Stories.takenBack(network, takenBack);

        report("secretariat", network, "")
                .body("network.closedOn", equalTo(today().toString()))
                .body("course[-1].phase", nullValue())
                .body("course[-1].reason", equalTo("The year is over"))
                .body("evaluationPlans", hasSize(0))
                .body("stories", hasSize(1));
        report("secretariat", network, "?current=true")
                .body("frozen", equalTo(false))
                .body("evaluationPlans", hasSize(1))
                .body("stories", hasSize(1));
        Stories.takenBack(network, kept);
        report("secretariat", network, "").body("stories", hasSize(0));
    }

    @Test
    void isTypesetInDanishAndEnglish() throws IOException {
        var network = eventful();

        try (var danish = pdf(network, "da");
                var english = pdf(network, "en")) {
            assertEquals(
                    "Netværksberetning: A network",
                    danish.getDocumentInformation().getTitle());
            assertEquals("da", danish.getDocumentCatalog().getLanguage());
            assertEquals("en", english.getDocumentCatalog().getLanguage());
            assertTrue(danish.getDocumentCatalog().getMarkInfo().isMarked());
            var text = new PDFTextStripper().getText(danish);
            for (var expected : List.of(
                    "De tre bundlinjer",
                    "Stoppet – et resultat",
                    Units.NAME,
                    "Kaffen på anden sal",
                    "netværksleder",
                    "< 5")) {
                assertEquals(!expected.equals("< 5"), text.contains(expected), expected);
            }
            assertTrue(new PDFTextStripper().getText(english).contains("The three bottom lines"));
            for (var page : danish.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() throws IOException {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var written = "=cmd|'/C calc'!A1 <script>alert(1)</script> & {network.id} Ελλάδα Київ 网络";
        var finding = Map.of("statement", written, "outsideOwnUnits", true);
        as("secretariat").body(finding).post(in(network) + "/findings").then().statusCode(201);

        report("member", network, "").body("findings.statement", hasItems(written));
        try (var danish = pdf(network, "da")) {
            var text = new PDFTextStripper().getText(danish).replaceAll("\\s+", " ");
            assertTrue(
                    text.contains("=cmd|'/C calc'!A1 <script>alert(1)</script> & {network.id} Ελλάδα Київ"),
                    () -> text);
        }
    }

    @Test
    void anUnknownNetworkHasNone() {
        as("staff").get(in(UUID.randomUUID()) + "/report").then().statusCode(404);
        as("staff")
                .accept("application/pdf")
                .get(in(UUID.randomUUID()) + "/report.pdf")
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"));
    }
}
