package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.inForce;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static dk.tvaers.networks.mandate.AgreementCalls.seenBy;
import static dk.tvaers.networks.mandate.AgreementCalls.staffed;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of an agreement after it is signed. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class AgreementCourseTest {
    @Test
    void anAgreementThatHoldsIsReviewed() {
        var network = staffed();
        var agreement = inForce(network, withReferenceLead(), "lead", "referencelead");
        var next = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(90).toString();

        step("referencelead", network, agreement, "reviews", Map.of("note", "We talk too little", "nextOn", next))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("reviewOn", equalTo(next))
                .body("texts.reviews.note", equalTo(List.of("We talk too little")));

        step("lead", network, agreement, "reviews", Map.of("note", "Past", "nextOn", "2020-01-01"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/nextOn"));
        step("member", network, agreement, "reviews", Map.of("note", "Not mine", "nextOn", next))
                .then()
                .statusCode(403);
    }

    @Test
    void aNewAgreementTakesThePlaceOfTheOneBeforeWhenItIsSigned() {
        var network = staffed();
        var before = inForce(network, withReferenceLead(), "lead", "referencelead");
        var after = drafted(network, withReferenceLead());
        step("secretariat", network, after, "proposal").then().statusCode(200);
        step("lead", network, after, "signatures").then().statusCode(200);
        seenBy("staff", network, before).body("state", equalTo("SIGNED"));

        step("referencelead", network, after, "signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"));

        seenBy("staff", network, before)
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(after.toString()));
        assertEquals(
                new AgreementEnded(network, before, AgreementKind.REFERENCE_LEAD, after),
                Wire.await(AgreementEnded.class, event -> event.agreementId().equals(before)));
    }

    @Test
    void anAgreementEndsWithAReasonThatIsToldToNobody() {
        var network = staffed();
        var agreement = inForce(network, withReferenceLead(), "lead", "referencelead");

        step("referencelead", network, agreement, "ending", Map.of("reason", "Unmistakable quarrel"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("texts.endedReason", equalTo("Unmistakable quarrel"));

        assertEquals(
                new AgreementEnded(network, agreement, AgreementKind.REFERENCE_LEAD, null),
                Wire.await(AgreementEnded.class, event -> event.agreementId().equals(agreement)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
        step("lead", network, agreement, "ending", Map.of("reason", "Again"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-over"));
    }
}
