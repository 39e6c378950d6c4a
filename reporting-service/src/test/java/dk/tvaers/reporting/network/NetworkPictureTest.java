package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.tell;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.pictures.Look;
import dk.tvaers.reporting.InputStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkPictureTest {
    private final NetworkStory network = new NetworkStory();

    private ValidatableResponse picture(String name, long hour, Map<String, String> parameters) {
        return given().auth()
                .oauth2(Tokens.of("analyst"))
                .queryParam("asOf", NetworkStory.hour(hour).toString())
                .queryParams(parameters)
                .get(network.path() + "/" + name + ".svg")
                .then();
    }

    private MemberJoined member(String perspective) {
        return new MemberJoined(
                network.networkId(),
                Ids.next(),
                Ids.next(),
                PersonKind.CITIZEN,
                null,
                null,
                perspective,
                true,
                Recruitment.OPEN);
    }

    @Test
    void showsWhoIsAtTheTableAndWhoIsMissing() {
        tell(0, network.start("citizen", "relative", "landbrug"));
        tell(1, member("citizen"));
        eventually(() -> network.reportAt(2).body("members.n", equalTo(1)));

        picture("members", 2, Map.of())
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Language", "da")
                .header("Content-Security-Policy", Look.POLICY)
                .body("svg.title", equalTo("Medlemmer efter perspektiv"))
                .body("svg.desc", equalTo("Borger: 1. landbrug: 0, mangler. Pårørende: 0, mangler."))
                .body(containsString("2 forventede perspektiver mangler."))
                .body(containsString("3. marts 2025"));
        picture("members", 0, Map.of()).body("svg.desc", startsWith("Borger: 0, mangler."));
    }

    @Test
    void speaksItsReadersLanguageAndHasThreeLooks() {
        tell(0, network.start("citizen"));
        eventually(() -> network.reportAt(1));

        picture("members", 1, Map.of("lang", "en", "look", "print"))
                .header("Content-Language", "en")
                .body("svg.title", equalTo("Members by perspective"))
                .body("svg.@lang", equalTo("en"))
                .body("svg.desc", equalTo("Citizen: 0, missing."))
                .body(not(containsString("<style")));
        picture("members", 1, Map.of("look", "dark")).body("svg.rect[0].@fill", equalTo("#14171b"));
        picture("members", 1, Map.of("look", "light")).body("svg.rect[0].@fill", equalTo("#ffffff"));
        picture("members", 1, Map.of()).body("svg.style", equalTo(Look.STYLE));
    }

    @Test
    void showsWhereInputsStandAndHowLongPeopleWait() {
        var inputs = new InputStory(network);
        inputs.tellAll();
        inputs.hasArrived();

        picture("inputs", 100, Map.of())
                .body(
                        "svg.desc",
                        equalTo("Modtaget: 1. Afvist: 1. Besvaret: 1. Genåbnet af borgeren: 1. Trukket tilbage: 1."));
        picture("outcomes", 100, Map.of()).body("svg.desc", equalTo("Brugt: 1. Delvist brugt: 1."));
        picture("response-times", 100, Map.of())
                .body("svg.desc", containsString("Første læsning: 8 timer i median, n\u00a0=\u00a05"))
                .body("svg.desc", containsString("Svar: 20 timer i median, n\u00a0=\u00a05"));
    }

    @Test
    void refusesWhatIsNoPicture() {
        tell(0, network.start("citizen"));
        eventually(() -> network.reportAt(1));

        picture("everything", 1, Map.of()).statusCode(404);
        picture("members", 1, Map.of("look", "neon")).statusCode(400).body("violations.pointer", contains("/look"));
        picture("members", 1, Map.of("lang", "fr")).statusCode(400).body("violations.pointer", contains("/lang"));
        picture("members", -1, Map.of()).statusCode(400).body("violations.pointer", contains("/asOf"));
        NetworkStory.get("/reporting/v1/networks/" + Ids.next() + "/members.svg")
                .statusCode(404);
    }
}
