package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.NetworkStory.hour;
import static dk.tvaers.reporting.NetworkStory.tell;
import static io.restassured.RestAssured.given;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** A network of a round of its own, and the figures of that round alone: other tests tell of other networks. */
abstract class RoundFigures {
    final NetworkStory network = new NetworkStory();
    final UUID round = Ids.next();

    void begin() {
        tell(0, new ThemeProposed(network.themeId(), round, "WELFARE", List.of(), List.of()));
        tell(0, network.start("citizen"));
    }

    ValidatableResponse at(long hour) {
        return at(hour, "round", round.toString());
    }

    ValidatableResponse at(long hour, String parameter, String value) {
        var request = given().auth()
                .oauth2(Tokens.of("secretariat"))
                .queryParam("asOf", hour(hour).toString());
        if (!parameter.equals("round")) {
            request.queryParam("round", round);
        }
        return request.queryParam(parameter, value)
                .get("/reporting/v1/municipality")
                .then()
                .statusCode(200);
    }
}
