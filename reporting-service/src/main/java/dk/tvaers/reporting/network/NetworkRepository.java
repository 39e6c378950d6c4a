package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.model.Rows.instant;
import static dk.tvaers.reporting.model.Rows.uuid;

import dk.tvaers.events.words.Phase;
import dk.tvaers.reporting.model.Place;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.network.NetworkFacts.Member;
import dk.tvaers.reporting.network.NetworkFacts.Started;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The queries on networks and their members. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class NetworkRepository {
    private static final String NEWEST = """
            select n.network_id, n.title, n.type, n.started_at
                 , (select p.phase from phase_entry p
                     where p.network_id = n.network_id and p.entered_at <= ?
                     order by p.entered_at desc, p.step desc limit 1) as phase
                 , (select count(*) from membership m
                      left join membership_end e on e.network_id = m.network_id
                            and e.membership_id = m.membership_id and e.left_at <= ?
                     where m.network_id = n.network_id and m.joined_at <= ? and e.membership_id is null) as members
                 , (select coalesce(sum(c.inputs), 0) from network_set s join input_count c on c.set_id = s.set_id
                     where s.network_id = n.network_id) as inputs
              from network n
             where (n.started_at, n.network_id) < (?, ?)
             order by n.started_at desc, n.network_id desc limit ?
            """;

    private static final String PHASE = """
            select phase from phase_entry where network_id = ? and entered_at <= ?
             order by entered_at desc, step desc limit 1
            """;

    private static final String MEMBERS = """
            select m.perspective, m.department_id, m.unit_id from membership m
              left join membership_end e on e.network_id = m.network_id
                    and e.membership_id = m.membership_id and e.left_at <= ?
             where m.network_id = ? and m.joined_at <= ? and e.membership_id is null
            """;

    private final ReadModel model;

    NetworkRepository(ReadModel model) {
        this.model = model;
    }

    List<ListedNetwork> newest(Instant asOf, Place after, int most) {
        return model.query(
                NEWEST,
                row -> new ListedNetwork(
                        new NetworkView(
                                uuid(row, "network_id"),
                                row.getString("title"),
                                row.getString("type"),
                                phaseOf(row),
                                row.getLong("members"),
                                row.getLong("inputs")),
                        instant(row, "started_at")),
                asOf,
                asOf,
                asOf,
                after.at(),
                after.id(),
                most);
    }

    Optional<Started> started(UUID networkId) {
        return model
                .query(
                        "select network_id, theme_id, title, type, started_at from network where network_id = ?",
                        row -> new Started(
                                uuid(row, "network_id"),
                                uuid(row, "theme_id"),
                                row.getString("title"),
                                row.getString("type"),
                                instant(row, "started_at")),
                        networkId)
                .stream()
                .findFirst();
    }

    Phase phase(UUID networkId, Instant asOf) {
        return model.query(PHASE, NetworkRepository::phaseOf, networkId, asOf).stream()
                .findFirst()
                .orElse(Phase.MANDATE);
    }

    SortedSet<String> expectedPerspectives(UUID networkId) {
        return new TreeSet<>(model.query(
                "select perspective from expected_perspective where network_id = ?",
                row -> row.getString("perspective"),
                networkId));
    }

    List<Member> members(UUID networkId, Instant asOf) {
        return model.query(
                MEMBERS,
                row -> new Member(row.getString("perspective"), uuid(row, "department_id"), uuid(row, "unit_id")),
                asOf,
                networkId,
                asOf);
    }

    long findings(UUID networkId, Instant asOf) {
        return model.count("select count(*) from finding where network_id = ? and recorded_at <= ?", networkId, asOf);
    }

    long icebergNodes(UUID networkId, Instant asOf) {
        return model.count(
                "select count(*) from iceberg_node where network_id = ? and raised_at <= ?", networkId, asOf);
    }

    /** A network that has told of no phase yet prepares its mandate (domain.md §4). */
    private static Phase phaseOf(ResultSet row) throws SQLException {
        var phase = row.getString("phase");
        return phase == null ? Phase.MANDATE : Phase.valueOf(phase);
    }

    /** A network and its place in the list. */
    record ListedNetwork(NetworkView view, Instant startedAt) {
        Place place() {
            return new Place(startedAt, view.networkId());
        }
    }
}
