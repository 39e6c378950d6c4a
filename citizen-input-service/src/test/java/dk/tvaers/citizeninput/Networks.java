package dk.tvaers.citizeninput;

import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import java.util.List;
import java.util.UUID;

/** What networks-service and members-service tell, until this service has heard it. */
public final class Networks {
    private Networks() {}

    public static UUID theme() {
        var theme = Ids.next();
        Wire.tell(new ThemeProposed(theme, Ids.next(), "WELFARE", List.of(), List.of()));
        known("select 1 from known_theme where id = ?", theme);
        return theme;
    }

    public static UUID network(String title) {
        return network(title, theme());
    }

    public static UUID network(String title, UUID theme) {
        var network = Ids.next();
        Wire.tell(new NetworkStarted(network, theme, "WELFARE", title, List.of()));
        Wire.tell(new PhaseEntered(network, Phase.MANDATE, null, Direction.FORWARD, false));
        known("select 1 from known_network where title is not null and phase is not null and id = ?", network);
        return network;
    }

    public static UUID node(UUID network) {
        var node = Ids.next();
        Wire.tell(new NodeRaised(network, node, IcebergLevel.PATTERN, NodeStatus.HYPOTHESIS, "citizen"));
        known("select 1 from known_node where id = ?", node);
        return node;
    }

    public static void role(UUID network, TestUsers user, NetworkRole role) {
        var person = person(user);
        var assignment = Ids.next();
        Wire.tell(new RoleAssigned(network, assignment, person, role));
        known("select 1 from access_role where assignment_id = ?", assignment);
    }

    public static void member(UUID network, TestUsers user) {
        var person = person(user);
        var membership = Ids.next();
        Wire.tell(new MemberJoined(
                network, membership, person, PersonKind.EMPLOYEE, null, null, "profession", false, Recruitment.OPEN));
        known("select 1 from access_membership where membership_id = ?", membership);
    }

    private static UUID person(TestUsers user) {
        var person = UUID.nameUUIDFromBytes(user.username().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Wire.tell(new LoginLinked(person, user.subject()));
        known("select 1 from access_login where person_id = ?", person);
        return person;
    }

    private static void known(String sql, UUID id) {
        eventually().until(() -> Database.ask(sql, id) != null);
    }
}
