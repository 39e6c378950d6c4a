package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.agreements;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** A network whose parties are there, and a look at its agreements. */
final class AgreementCalls {
    private AgreementCalls() {}

    static UUID staffed() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        return network;
    }

    static ValidatableResponse seenBy(String user, UUID network, UUID agreement) {
        return as(user).get(agreements(network) + "/" + agreement).then().statusCode(200);
    }
}
