package dk.tvaers.citizeninput.answer;

import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputState;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What those who answer may read, state by state, oldest first. */
@ApplicationScoped
class AnsweringRepository {
    private static final String OF_NETWORK =
            " and i.network_ids <> '{}' and i.network_ids @> array[cast(:network as uuid)]";
    private static final String OF_NETWORKS_OF = " and i.network_ids <> '{}' and i.network_ids && array("
            + "select a.network_id from network_actor a where a.login_id = cast(:login as uuid) and a.role = any (:roles))";

    private final Session database;

    AnsweringRepository(Session database) {
        this.database = database;
    }

    /**
     * Which inputs; null for any.
     *
     * @param login who leads one of the input's networks, or is a consultant there
     */
    record Wanted(UUID call, UUID network, UUID login) {
        Map<String, Object> values() {
            var values = new HashMap<String, Object>();
            if (call != null) {
                values.put("call", call);
            }
            if (network != null) {
                values.put("network", network);
            }
            if (login != null) {
                values.put("login", login);
                values.put("roles", Answerers.rolesOfANetwork());
            }
            return values;
        }
    }

    /** With one row more than the page. */
    List<Input> oldest(InputState state, Wanted wanted, PageRequest page) {
        var cursor = page.cursor();
        var query = database.createNativeQuery(sql(state, wanted, page), Input.class);
        wanted.values().forEach(query::setParameter);
        cursor.ifPresent(place -> query.setParameter("at", place.instant(0)).setParameter("after", place.uuid(1)));
        return query.getResultList();
    }

    // The state is a word in the statement, or PostgreSQL would not know that the index of such states will do.
    static String sql(InputState state, Wanted wanted, PageRequest page) {
        var narrowed = " from input i where i.state = '" + state + "'"
                + (wanted.call() == null ? "" : " and i.call_id = cast(:call as uuid)")
                + (wanted.network() == null ? "" : OF_NETWORK)
                + (wanted.login() == null ? "" : OF_NETWORKS_OF);
        var after = page.cursor().isEmpty() ? "" : " and (i.received_at, i.id) > (:at, :after)";
        var oldest = " order by i.received_at, i.id limit " + page.fetch();
        // No index has the inputs of a network in order: all of the network's are found first, or those of all networks
        // would be gone through for them.
        return wanted.network() == null && wanted.login() == null
                ? "select i.*" + narrowed + after + oldest
                : "with own as materialized (select i.id, i.received_at" + narrowed
                        + "), page as (select i.id from own i where true" + after + oldest
                        + ") select i.* from page join input i on i.id = page.id order by i.received_at, i.id";
    }
}
