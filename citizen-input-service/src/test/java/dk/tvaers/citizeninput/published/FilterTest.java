package dk.tvaers.citizeninput.published;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.testing.Marks;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where an input is about, and what of the public list is asked for. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class FilterTest {
    private static final String ADDRESS = "0a3f50b8-5a2c-32b8-e044-0003ba298018";
    private static final Map<String, Object> SQUARE =
            Map.of("longitude", 12.36317, "latitude", 55.65681, "addressId", ADDRESS);
    private static final String AROUND = "12.361,55.656,12.369,55.659";

    private static String id(Receipt receipt) {
        return receipt.inputId().toString();
    }

    private static Receipt at(UUID call, String text, double longitude, double latitude) {
        return published(
                with(with(words(text), "callId", call), "place", Map.of("longitude", longitude, "latitude", latitude)));
    }

    private static ValidatableResponse list(String query) {
        return anyone().get("/inputs?" + query).then().statusCode(200);
    }

    @Test
    void everybodySeesAPlaceCoarselyAndReviewersExactly() {
        var receipt = published(with(words("Bænken foran kirken"), "place", SQUARE));

        var shown = anyone().get("/inputs/{id}", receipt.inputId());

        shown.then().body("place.longitude", equalTo(12.365f)).body("place.latitude", equalTo(55.6575f));
        assertFalse(shown.asString().contains(ADDRESS));
        as("moderator")
                .get("/screening/inputs/{id}", receipt.inputId())
                .then()
                .body("place.longitude", equalTo(12.36317f))
                .body("place.addressId", equalTo(ADDRESS));
    }

    @Test
    void contributorsGetACopyOfThePlace() {
        var receipt = received(with(words("Hvor var det?"), "place", SQUARE));

        receipt("copy", receipt.code())
                .then()
                .statusCode(200)
                .body("place.latitude", equalTo(55.65681f))
                .body("place.addressId", equalTo(ADDRESS));
    }

    @Test
    void withdrawingErasesThePlace() {
        var receipt = published(with(words("Væk igen"), "place", SQUARE));

        receipt("withdrawal", receipt.code()).then().statusCode(200);

        assertEquals(
                "0",
                Database.ask(
                        "select num_nonnulls(longitude, latitude, address_id, cell_east, cell_north) from input where id = ?",
                        receipt.inputId()));
        assertEquals("0", Database.ask("select count(*) from published_input where input_id = ?", receipt.inputId()));
    }

    @Test
    void refusesPlacesThatCannotBe() {
        for (var place : List.of(
                Map.of("longitude", 12.3),
                Map.of("longitude", 55.6, "latitude", 12.3),
                Map.of("longitude", 0, "latitude", 0),
                Map.of())) {
            submit(with(words("Hvor?"), "place", place))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/place"));
        }
        submit(with(words("Hvor?"), "place", Map.of("addressId", "Storegade 1")))
                .then()
                .statusCode(400);
    }

    @Test
    void findsInABoxWhatLiesInIt() {
        var call = opened(call("Hvor mangler der lys?"));
        var inside = at(call, "Her", 12.3631, 55.6568);
        var near = at(call, "Lige ved siden af", 12.3731, 55.6568);
        at(call, "Langt væk", 9.5, 56.5);
        published(with(words("Intet sted"), "callId", call));
        published(with(with(words("Skjult"), "callId", call), "consents", List.of("QUOTE")));

        list("callId=" + call + "&bbox=" + AROUND).body("items.id", contains(id(inside)));
        list("callId=" + call + "&bbox=12.361,55.656,12.375,55.657").body("items.id", contains(id(near), id(inside)));
        list("callId=" + call + "&bbox=0,0,1,1").body("items", empty());
        assertEquals(
                List.of(id(near), id(inside)), pages("callId=" + call + "&bbox=12.361,55.656,12.375,55.657&limit=1"));
    }

    @Test
    void findsDanishWordsInEveryFormAndOnlyWhatIsPublic() {
        var mark = Marks.fresh();
        var call = opened(call("Hvad med cyklerne?"));
        var titled = published(with(with(words("Se overskriften"), "title", "ÆBLEHAVER " + mark), "callId", call));
        var said = published(with(words("Vi plukker æbler i haverne ved " + mark + "."), "callId", call));
        received(with(words("Ulæst om haver " + mark), "callId", call));

        list("q=plukke " + mark).body("items.id", contains(id(said)));
        list("q=æblehave " + mark).body("items.id", contains(id(titled)));
        list("q=" + mark).body("items.id", contains(id(said), id(titled)));
        list("callId=" + call + "&q=" + mark + " -plukker").body("items.id", contains(id(titled)));
        list("q=og").body("items", empty());
        receipt("withdrawal", said.code()).then().statusCode(200);
        list("q=" + mark).body("items.id", contains(id(titled)));
    }

    @Test
    void filtersByStateAndNetworkTogether() {
        var network = Networks.network("Urban Farming");
        var call = opened(with(call("Hvad kan vi dyrke?"), "networkId", network));
        var waiting = at(call, "Tomater", 12.3631, 55.6568);
        var answered = at(call, "Kartofler", 12.3631, 55.6568);
        answer("moderator", answered.inputId(), "USED", "Tak").then().statusCode(201);

        for (var where :
                List.of("callId=" + call, "networkId=" + network, "callId=" + call + "&networkId=" + network)) {
            for (var more : List.of("", "&bbox=" + AROUND, "&q=tomat or kartofler")) {
                list(where + "&state=ANSWERED" + more).body("items.id", contains(id(answered)));
                list(where + "&state=PUBLISHED" + more)
                        .body("items.id", contains(id(waiting)))
                        .body("items[0].state", equalTo("PUBLISHED"));
                list(where + more).body("items.id", contains(id(answered), id(waiting)));
            }
        }
        list("state=ANSWERED&limit=1").body("items[0].state", equalTo("ANSWERED"));
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        for (var bbox :
                List.of("1,2,3", "a,b,c,d", "12,55,11,56", "12,56,13,55", "NaN,55,13,56", "12,55,13,91", ",,,")) {
            anyone().get("/inputs?bbox=" + bbox).then().statusCode(400).body("violations[0].pointer", equalTo("/bbox"));
        }
        anyone().get("/inputs?state=HELD").then().statusCode(400);
        anyone().get("/inputs?q=" + "a".repeat(201)).then().statusCode(400);
        anyone().get("/inputs?q=a\u0000b").then().statusCode(400);
    }

    private static List<String> pages(String query) {
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page =
                    list(query + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        }
        return seen;
    }
}
