package dk.tvaers.networks;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.today;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Stories that somebody told a network. */
public final class Stories {
    private Stories() {}

    /** A complete story; change it at will. */
    public static Map<String, Object> story() {
        return new HashMap<>(Map.of(
                "title",
                "Kaffen på anden sal",
                "text",
                "Nu har jeg hendes nøgle.",
                "perspective",
                "citizen",
                "consentGivenOn",
                today().toString(),
                "consentNote",
                "In writing, kept with the network's case"));
    }

    public static UUID told(UUID network) {
        return Api.id(post("secretariat", in(network) + "/stories", story()));
    }

    public static void takenBack(UUID network, UUID story) {
        as("secretariat")
                .delete(in(network) + "/stories/" + story + "/consent")
                .then()
                .statusCode(204);
    }
}
