package dk.tvaers.members;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;

import java.util.Map;
import java.util.UUID;

/**
 * A network where the attempts are made.
 *
 * @param person of the user staff, who has no part in it
 * @param role of the user lead, who leads it
 * @param coDriver the role of the user codriver
 * @param membership of the user member
 * @param entry the invitation of the user receiver
 */
record Place(UUID network, UUID person, UUID role, UUID coDriver, UUID membership, UUID entry) {
    static Place made() {
        var network = newNetwork();
        return new Place(
                network,
                personOf("staff"),
                id(assign(network, personOf("lead"), "NETWORK_LEAD")),
                id(assign(network, personOf("codriver"), "CO_DRIVER")),
                id(join("secretariat", network, Api.membership(personOf("member")))),
                id(as("secretariat")
                        .body(Map.of("personId", personOf("receiver"), "core", true))
                        .post("/members/v1/networks/" + network + "/invitations")));
    }
}
