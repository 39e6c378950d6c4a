package dk.tvaers.system;

import dk.tvaers.local.TestUsers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who takes part in the network of a journey: five members from two departments, two of them citizens; and three in roles. */
final class Members {
    private static final String ROOT = "/members/v1";

    private final Caller secretariat = Staff.IDA.caller();
    private final String network;

    private Members(UUID networkId) {
        this.network = ROOT + "/networks/" + networkId;
    }

    /** Fills the network as soon as members-service has heard of it. */
    static void gather(UUID networkId) {
        var members = new Members(networkId);
        var mette = signedIn(Staff.METTE);
        var jonas = members.registered(Map.of(
                "kind", "EMPLOYEE",
                "name", "Jonas Opdigtet",
                "unitId", Units.id(members.secretariat, "boernehuset-nord"),
                "profession", "pædagog",
                "mainPerspective", "profession",
                "perspectives", List.of("profession", "relative")));
        members.join(mette, "INVITED");
        members.join(signedIn(Staff.AMINA), "INVITED");
        members.join(jonas, "INVITED");
        members.join(members.citizen("Agnes Opdigtet"), "LOTTERY");
        members.join(members.citizen("Børge Opdigtet"), "OPEN");
        members.assign(mette, "NETWORK_LEAD");
        members.assign(signedIn(Staff.HENRIK), "REFERENCE_LEAD");
        members.assign(signedIn(Caller.as(TestUsers.LINEMANAGER)), "LINE_MANAGER");
    }

    /** What a page does after login: the person of this login is made or found. */
    static UUID signedIn(Staff person) {
        return signedIn(person.caller());
    }

    static UUID signedIn(Caller person) {
        return person.put(ROOT + "/me", Map.of()).expect(200).id();
    }

    private UUID citizen(String name) {
        return registered(Map.of(
                "kind", "CITIZEN", "name", name, "mainPerspective", "citizen", "perspectives", List.of("citizen")));
    }

    private UUID registered(Map<String, Object> person) {
        return secretariat.post(ROOT + "/people", person).expect(201).id();
    }

    private void join(UUID personId, String recruitment) {
        var membership = Map.of("personId", personId, "core", true, "recruitment", recruitment);
        Eventually.answers(201, () -> secretariat.post(network + "/memberships", membership));
    }

    private void assign(UUID personId, String role) {
        secretariat
                .post(network + "/roles", Map.of("personId", personId, "role", role))
                .expect(201);
    }
}
