package dk.tvaers.members.notice;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Wire;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody is told of one network. */
final class Told {
    static final String MINE = "/members/v1/me/notices";

    private Told() {}

    /** The newest hundred of a login, newest first. */
    static List<Map<String, Object>> of(String user, UUID network) {
        return of(user, network, "da");
    }

    static List<Map<String, Object>> of(String user, UUID network, String language) {
        List<Map<String, Object>> all = as(user).header("Accept-Language", language)
                .queryParam("limit", 100)
                .get(MINE)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(each -> network.toString().equals(each.get("networkId")))
                .toList();
    }

    static List<Object> kinds(String user, UUID network) {
        return of(user, network).stream().map(each -> each.get("kind")).toList();
    }

    /** Tells an event of networks-service and waits until it is learned; what it says is noted in the same transaction. */
    static void learned(DomainEvent event) {
        UUID told = Wire.tell(event);
        eventually().until(() -> Rows.count("inbox where event_id = ?", told) == 1);
    }
}
