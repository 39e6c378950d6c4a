package dk.tvaers.members.balance;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class BalanceTest {
    private static String balance(UUID network) {
        return "/members/v1/networks/" + network + "/perspective-balance";
    }

    private static ValidatableResponse read(UUID network) {
        return as("secretariat").get(balance(network)).then().statusCode(200);
    }

    private static UUID speaking(String perspective, String... others) {
        var person = citizen();
        person.put("kind", "EXTERNAL");
        person.put("mainPerspective", perspective);
        person.put("perspectives", List.of(others));
        return id(createPerson(person));
    }

    private static void seat(UUID network, UUID person) {
        join("secretariat", network, membership(person)).then().statusCode(201);
    }

    /** ½ ¼ ¼, twice the people of the worked example of domain.md §8. */
    private static UUID tableOfEight() {
        UUID network = newNetwork("profession", "citizen", "relative", "association");
        for (int i = 0; i < 4; i++) {
            seat(network, speaking("profession", "association"));
        }
        for (int i = 0; i < 2; i++) {
            seat(network, speaking("citizen"));
            seat(network, speaking("relative"));
        }
        return network;
    }

    @Test
    void measuresTheMembersAgainstWhatTheThemeExpects() {
        UUID network = tableOfEight();

        read(network)
                .body("networkId", equalTo(network.toString()))
                .body("composition.n", equalTo(8))
                .body("composition.suppressed", equalTo(false))
                .body(
                        "composition.byPerspective.perspective",
                        contains("association", "citizen", "profession", "relative"))
                .body("composition.byPerspective.n", contains(0, 2, 4, 2))
                .body("composition.indices.blau", equalTo(0.6250f))
                .body("composition.indices.shannon", equalTo(1.0397f))
                .body("composition.indices.dominance", equalTo(0.5f))
                .body("composition.indices.categories", equalTo(4))
                .body("composition.citizenShare", equalTo(0.5f))
                .body("composition.organisedShare", equalTo(0.0f))
                .body("composition.coverage", equalTo(0.75f))
                .body("composition.missing.perspective", contains("association"))
                .body("composition.missing[0].alsoCarriedBy", equalTo(4))
                .body("composition.byRecruitment[0].recruitment", equalTo("INVITED"))
                .body("composition.firstTimers", equalTo(8));
    }

    @Test
    void countsThoseWhoTakePartInAPhase() {
        UUID network = newNetwork("citizen", "profession");
        seat(network, speaking("citizen"));
        var phaseMember = membership(speaking("profession"));
        phaseMember.put("core", false);
        phaseMember.put("phases", List.of(Map.of("phase", "DISCOVERY", "purpose", "Fortæller om hverdagen")));
        join("secretariat", network, phaseMember).then().statusCode(201);

        read(network)
                .body("phases", hasSize(10))
                .body("phases.find { it.phase == 'DISCOVERY' }.missing", hasSize(0))
                .body("phases.find { it.phase == 'DISCOVERY' }.n", equalTo(2))
                .body("phases.find { it.phase == 'TRIAL' }.missing", contains("profession"))
                .body("phases.find { it.phase == 'TRIAL' }.coverage", equalTo(0.5f));
        as("secretariat")
                .queryParam("phase", "TRIAL")
                .get(balance(network))
                .then()
                .body("composition.n", equalTo(1))
                .body("composition.missing.perspective", contains("profession"));
    }

    @Test
    void aSmallTableIsCountsWithoutIndices() {
        UUID network = newNetwork("citizen");
        seat(network, newCitizen());

        read(network)
                .body("composition.n", equalTo(1))
                .body("composition.suppressed", equalTo(true))
                .body("composition", not(hasKey("indices")))
                .body("composition", not(hasKey("citizenShare")));
    }

    @Test
    void saysWhatAPersonWouldChange() {
        UUID network = tableOfEight();
        UUID person = speaking("association", "company");

        as("secretariat")
                .queryParam("personId", person)
                .get(balance(network) + "/what-if")
                .then()
                .statusCode(200)
                .body("now.n", equalTo(8))
                .body("now.coverage", equalTo(0.75f))
                .body("joined.n", equalTo(9))
                .body("joined.coverage", equalTo(1.0f))
                .body("joined.missing", hasSize(0))
                .body("joined.organisedShare", equalTo(0.1111f));
        as("secretariat")
                .queryParam("personId", person)
                .queryParam("perspective", "company")
                .get(balance(network) + "/what-if")
                .then()
                .body("joined.coverage", equalTo(0.75f));
        read(network).body("composition.n", equalTo(8));
    }

    @Test
    void theLeadAsksOnlyAboutThoseWhoAgreedToBeFound() {
        UUID network = newNetwork("citizen");
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        UUID person = newCitizen();
        var asked = as("lead").queryParam("personId", person);

        asked.get(balance(network) + "/what-if")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("not-a-candidate"));

        as("secretariat")
                .body(Map.of("findable", true))
                .put("/members/v1/people/" + person + "/findability")
                .then()
                .statusCode(200);
        as("lead")
                .queryParam("personId", person)
                .get(balance(network) + "/what-if")
                .then()
                .statusCode(200)
                .body("joined.n", equalTo(1));
    }

    @Test
    void refusesWhatCannotBe() {
        UUID network = newNetwork("citizen");
        UUID member = newCitizen();
        seat(network, member);

        as("secretariat")
                .queryParam("personId", member)
                .get(balance(network) + "/what-if")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("already-a-member"));
        as("secretariat")
                .queryParam("personId", newCitizen())
                .queryParam("perspective", "company")
                .get(balance(network) + "/what-if")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/perspective"));
        as("secretariat")
                .queryParam("personId", UUID.randomUUID())
                .get(balance(network) + "/what-if")
                .then()
                .statusCode(422);
        as("secretariat").get(balance(network) + "/what-if").then().statusCode(400);
        as("secretariat")
                .queryParam("phase", "PICNIC")
                .get(balance(network))
                .then()
                .statusCode(400);
        as("secretariat").get(balance(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void aMemberSeesItAndAStrangerDoesNot() {
        UUID network = newNetwork("citizen");
        seat(network, personOf("member"));

        as("member").get(balance(network)).then().statusCode(200);
        as("outsider").get(balance(network)).then().statusCode(403);
        as("member")
                .queryParam("personId", newCitizen())
                .get(balance(network) + "/what-if")
                .then()
                .statusCode(403);
    }
}
