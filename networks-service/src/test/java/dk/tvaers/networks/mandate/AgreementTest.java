package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.personOf;
import static dk.tvaers.networks.CourseApi.agreements;
import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.inForce;
import static dk.tvaers.networks.CourseApi.payer;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.timeAndPay;
import static dk.tvaers.networks.CourseApi.withLineManager;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static dk.tvaers.networks.mandate.AgreementCalls.seenBy;
import static dk.tvaers.networks.mandate.AgreementCalls.staffed;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.AgreementSigned;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class AgreementTest {
    @Test
    void theLeadDraftsAnAgreementAndWritesItAnew() {
        var network = staffed();

        var answer = as("lead").body(withReferenceLead()).post(agreements(network));

        var agreement = id(answer);
        answer.then()
                .header("Location", endsWith("/agreements/" + agreement))
                .header("ETag", "\"0\"")
                .body("kind", equalTo("REFERENCE_LEAD"))
                .body("state", equalTo("DRAFT"))
                .body("memberPersonId", equalTo(personOf(TestUsers.LEAD).toString()))
                .body("signedBy", hasSize(0))
                .body("texts.expectations", equalTo("A talk every second week."));
        as("lead")
                .header("If-Match", "\"0\"")
                .body(Map.of("expectations", "A talk every week."))
                .put(agreements(network) + "/" + agreement + "/content")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("texts.expectations", equalTo("A talk every week."))
                .body("reviewOn", nullValue());
        as("staff")
                .get(agreements(network))
                .then()
                .body("items.id", equalTo(List.of(agreement.toString())))
                .body("items.version", equalTo(List.of(1)));
    }

    @Test
    void bothPartiesSignEachForItself() {
        var network = staffed();
        var agreement = drafted(network, withLineManager());
        step("lead", network, agreement, "signatures")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-not-proposed"));
        step("lead", network, agreement, "proposal").then().statusCode(200).body("state", equalTo("PROPOSED"));

        step("referencelead", network, agreement, "signatures").then().statusCode(403);
        step("secretariat", network, agreement, "signatures").then().statusCode(403);
        step("linemanager", network, agreement, "signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body(
                        "signedBy",
                        equalTo(List.of(personOf(TestUsers.LINEMANAGER).toString())));
        step("linemanager", network, agreement, "signatures")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-signed-already"));
        step("lead", network, agreement, "signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("signedBy", hasSize(2))
                .body("signedAt", notNullValue());
    }

    @Test
    void theOthersAreToldWhoseHoursAndWhichUnitsAndNoWords() {
        var network = staffed();
        var culture = Ids.next();
        var care = Ids.next();
        var request = withLineManager();
        var content = timeAndPay();
        content.put("expectations", "Unmistakable expectations");
        content.put("payers", List.of(payer(culture, 66.67), payer(care, 33.33)));
        request.put("content", content);

        var agreement = inForce(network, request, "lead", "linemanager");

        assertEquals(
                new AgreementSigned(network, agreement, AgreementKind.LINE_MANAGER),
                Wire.await(AgreementSigned.class, event -> event.agreementId().equals(agreement)));
        var told = Wire.await(PayersAgreed.class, event -> event.agreementId().equals(agreement));
        assertEquals(
                List.of(Phase.STARTUP, Phase.DISCOVERY),
                told.hours().stream().map(PhaseHours::phase).toList());
        assertEquals(
                List.of(culture, care),
                told.payers().stream().map(UnitShare::unitId).toList());
        assertEquals(
                0, new BigDecimal("66.67").compareTo(told.payers().getFirst().share()));
        assertEquals(personOf(TestUsers.LEAD), told.personId());
        assertEquals(personOf(TestUsers.LINEMANAGER), told.managerId());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .map(record -> record.value())
                .anyMatch(value -> value.contains("Unmistakable")));
    }

    @Test
    void masksAPersonalNumberInItsTexts() {
        var network = staffed();
        var request = withReferenceLead();
        request.put("content", Map.of("expectations", "Call 020290-4321"));

        var agreement = drafted(network, request);

        seenBy("lead", network, agreement).body("texts.expectations", equalTo("Call [personnummer fjernet]"));
        assertEquals(List.of(), TextSearch.tablesWith("020290-4321"));
    }
}
