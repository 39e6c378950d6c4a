package dk.tvaers.networks.projection;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.offer;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.networks.Deeds;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Units;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class KnownUnitTest {
    private static Response offerTo(UUID unit) {
        return post("secretariat", in(started("WELFARE")) + "/handovers", offer(unit, UUID.randomUUID()));
    }

    @Test
    void nothingIsHandedOverToAUnitThatNobodyKnows() {
        var unknown = UUID.randomUUID();

        offerTo(unknown)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/receiverUnitId"))
                .body("violations[0].code", equalTo("unit-unknown"))
                .body("violations[0].message", containsString(unknown.toString()));
    }

    @Test
    void norToOneThatHasEnded() {
        var yesterday = today().minusDays(1);

        offerTo(Units.ended(yesterday))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("unit-ended"))
                .body("violations[0].message", allOf(containsString(Units.NAME), containsString(yesterday.toString())));
        offerTo(Units.ended(today())).then().statusCode(201);
    }

    @Test
    void norDoesSuchAUnitAnswerForAnIdea() {
        var unknown = UUID.randomUUID();
        var network = started("WELFARE");
        var path = Deeds.in(network, "ideas", Deeds.prioritised(network).toString());
        var description = Deeds.description();
        description.put("responsibleUnitId", unknown);

        as("secretariat")
                .header("If-Match", Deeds.tag(path))
                .body(description)
                .put(path + "/description")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/responsibleUnitId"))
                .body("violations[0].message", containsString(unknown.toString()));
    }
}
