package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.personOf;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.agreements;
import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.withLineManager;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static dk.tvaers.networks.mandate.AgreementCalls.seenBy;
import static dk.tvaers.networks.mandate.AgreementCalls.staffed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads, drafts, proposes and signs. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class AgreementAccessTest {
    @Test
    void itsTextsAreForThePartiesTheNetworkAndTheSecretariat() {
        var network = staffed();
        join(TestUsers.MEMBER, network, Ids.next());
        var agreement = drafted(network, withLineManager());

        for (var user : List.of("lead", "linemanager", "member", "secretariat")) {
            seenBy(user, network, agreement).body("texts.timeBalance", equalTo("Two cases are given to a colleague."));
        }
        for (var user : List.of("staff", "outsider", "forum")) {
            seenBy(user, network, agreement).body("texts", nullValue()).body("hours", hasSize(2));
        }
        as("member").get(agreements(network)).then().body("items[0].texts", nullValue());
    }

    @Test
    void aPartyWithoutAPartInTheNetworkReadsAndSignsItsOwn() {
        var elsewhere = started("WELFARE");
        assign(TestUsers.RECEIVER, elsewhere, NetworkRole.RECEIVER);
        var network = staffed();
        var request = withLineManager();
        request.put("counterpartPersonId", personOf(TestUsers.RECEIVER));
        var agreement = drafted(network, request);
        step("secretariat", network, agreement, "proposal").then().statusCode(200);

        seenBy("receiver", network, agreement).body("texts.expectations", equalTo("Mondays are for the network."));
        step("receiver", network, agreement, "signatures").then().statusCode(200);
    }

    @Test
    void onlyLeadConsultantAndSecretariatDraftAndPropose() {
        var network = staffed();
        join(TestUsers.MEMBER, network, Ids.next());
        var agreement = drafted(network, withReferenceLead());

        for (var user : List.of("member", "referencelead", "outsider", "forum")) {
            as(user).body(withReferenceLead()).post(agreements(network)).then().statusCode(403);
            step(user, network, agreement, "proposal").then().statusCode(403);
        }

        as("staff").get(agreements(network)).then().body("items.state", equalTo(List.of("DRAFT")));
    }
}
