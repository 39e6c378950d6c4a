package dk.tvaers.system;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.TestUsers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What reporting-service shows, as an analyst reads it. */
final class Reports {
    private static final String NETWORKS = "/reporting/v1/networks";

    private Reports() {}

    /** The figures of a network; a network that nothing has been heard of yet has none. */
    static JsonNode figures(UUID networkId) {
        return analyst().get(NETWORKS + "/" + networkId).expect(200).json();
    }

    /** Every input of the network, over all pages. */
    static List<JsonNode> inputs(UUID networkId) {
        var inputs = new ArrayList<JsonNode>();
        pages(NETWORKS + "/" + networkId + "/inputs?limit=100")
                .forEach(page -> page.json().path("items").forEach(inputs::add));
        return inputs;
    }

    /** All there is to see at one moment, byte by byte. */
    static List<String> everything(String asOf) {
        var seen = new ArrayList<String>();
        for (var page : pages(NETWORKS + "?limit=100")) {
            seen.add(page.body());
            for (var network : page.json().path("items")) {
                var path = NETWORKS + "/" + network.path("networkId").textValue();
                seen.add(analyst().get(path + "?asOf=" + asOf).expect(200).body());
                pages(path + "/inputs?limit=100").forEach(inputs -> seen.add(inputs.body()));
            }
        }
        return seen;
    }

    private static List<Answer> pages(String path) {
        var pages = new ArrayList<Answer>();
        var next = path;
        while (next != null) {
            var page = analyst().get(next).expect(200);
            pages.add(page);
            var cursor = page.json().path("next").textValue();
            next = cursor == null ? null : path + "&cursor=" + cursor;
        }
        return pages;
    }

    private static Caller analyst() {
        return Caller.as(TestUsers.ANALYST);
    }
}
