package dk.tvaers.networks.register;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.decide;
import static dk.tvaers.networks.Api.decision;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static dk.tvaers.networks.Api.start;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.Api;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class RegisterTest {
    @Test
    void aProposedThemeIsFoundWithItsStateAndYear() {
        var theme = proposedAbout("Æblehaver ved stationen", "Frugten falder af, og ingen plukker den.");

        find("æblehaverne")
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("THEME"))
                .body("items[0].id", equalTo(theme.toString()))
                .body("items[0].title", equalTo("Æblehaver ved stationen"))
                .body("items[0].text", equalTo("Frugten falder af, og ingen plukker den."))
                .body("items[0].state", equalTo("PROPOSED"))
                .body(
                        "items[0].year",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Copenhagen")).getYear()));
    }

    @Test
    void whatBecameOfAThemeStandsInTheRegister() {
        var theme = proposedAbout("Kolonihaver som mødested", "Haverne ligger hen om vinteren.");
        decide(theme, decision("REJECTED")).then().statusCode(201);

        find("kolonihaver").body("items", hasSize(1)).body("items[0].state", equalTo("REJECTED"));
    }

    @Test
    void aThemeIsFoundWithTheNetworkThatTookItUp() {
        var proposal = proposal("Drivhuse på skolens tag");
        var theme = Api.approved(proposal);
        var network = id(start(theme, "Drivhuse"));

        find("drivhuse")
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("APPROVED"))
                .body("items[0].networkId", equalTo(network.toString()));
    }

    @Test
    void whatIsCalledByTheWordComesBeforeWhatOnlyMentionsIt() {
        var mentions = proposedAbout("Lysere stier", "Nogle stier mangler lamper, og pumptrackbanen ligger i mørke.");
        var called = proposedAbout("En pumptrackbane", "Børnene cykler på vejen.");

        find("pumptrackbane").body("items.id", equalTo(List.of(called.toString(), mentions.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sejlklubbn", "sejlkluben", "Soeroevernes sejlklub", "sørøvernes sejlklubber", "SØRØVERNE"})
    void findsWhatIsAlmostSpeltLikeIt(String words) {
        if (find("sørøvernes").extract().<List<?>>path("items").isEmpty()) {
            proposedAbout("Sørøvernes sejlklub", "De unge sejler alene.");
        }

        find(words).body("items[0].title", equalTo("Sørøvernes sejlklub"));
    }

    @Test
    void exactWordsComeBeforeWhatIsOnlySpeltAlike() {
        var alike = proposedAbout("Bedre skorstensfejning", "Røgen generer naboerne.");
        var exact = proposedAbout("Bedre skorstensfejninger", "En anden om det samme.");
        proposedAbout("Skorstensfejer søges", "Byen mangler en, skorstensfejninger venter.");

        find("skorstensfejninger")
                .body("items.id", hasItem(exact.toString()))
                .body("items.id", hasItem(alike.toString()));
    }

    @Test
    void takesPhrasesAlternativesAndExclusions() {
        var both = proposedAbout("Fuglekasser og insekthoteller", "Naturen mangler bolig.");
        var one = proposedAbout("Insekthoteller i parken", "Bierne mangler bolig.");

        find("insekthoteller -fuglekasser").body("items.id", equalTo(List.of(one.toString())));
        find("\"fuglekasser og insekthoteller\"").body("items[0].id", equalTo(both.toString()));
        find("fuglekasser or bierne").body("items", hasSize(2));
    }

    @Test
    void isAskedForOneKindAndForSoMany() throws Exception {
        for (var kind : List.of("IDEA", "TRIAL", "SOLUTION")) {
            Database.execute(
                    "insert into register_entry (kind, id, title, text, state, entered_at)"
                            + " values (?, ?, 'Fælles vaskehus', 'Vaskehuset samler naboerne.', 'ADOPTED', '2016-12-31T23:30:00Z')",
                    kind,
                    UUID.randomUUID());
        }

        find("vaskehus").body("items", hasSize(3)).body("items.year", equalTo(List.of(2017, 2017, 2017)));
        as("staff")
                .queryParam("q", "vaskehus")
                .queryParam("kind", "TRIAL")
                .get(ROOT + "/register")
                .then()
                .body("items.kind", equalTo(List.of("TRIAL")));
        as("staff")
                .queryParam("q", "vaskehus")
                .queryParam("limit", 2)
                .get(ROOT + "/register")
                .then()
                .body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"og", "!!", "' \\ | & ( :*", "\"", "-", "%", "\u202e", "xylofonkvartet"})
    void answersNothingToWordsThatMeanNothingHere(String words) {
        find(words).body("items", hasSize(0));
    }

    @Test
    void refusesQuestionsThatCannotBeAnswered() {
        refused("q=", "/q");
        refused("kind=THEME", "/q");
        refused("q=" + "x".repeat(201), "/q");
        refused("q=have&kind=PERSON", "/kind");
        refused("q=have&limit=0", "/limit");
        refused("q=have&limit=51", "/limit");
        refused("q=have&limit=many", "/limit");
    }

    @Test
    void doesNotHoldTheContactOfAProposer() {
        var proposal = proposal("Snerydning for naboer");
        proposal.put("contact", "snow@example.org");
        proposed(proposal);

        var found = find("snerydning");

        found.body("items", hasSize(1));
        assertEquals(-1, found.extract().asString().indexOf("example.org"));
        find("snow@example.org").body("items.title", not(hasItem("Snerydning for naboer")));
    }

    private static UUID proposedAbout(String title, String challenge) {
        var proposal = proposal(title);
        proposal.put("challenge", challenge);
        return proposed(proposal);
    }

    private static ValidatableResponse find(String words) {
        return as("staff").queryParam("q", words).get(ROOT + "/register").then().statusCode(200);
    }

    private static void refused(String query, String pointer) {
        as("staff")
                .get(ROOT + "/register?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }
}
