package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks a list shows: {@code @BeanParam NetworkFilter filter}. What is absent filters nothing. */
public class NetworkFilter {
    @QueryParam("phase")
    Phase phase;

    @QueryParam("type")
    @Parameter(description = "Code of a network type")
    String type;

    @QueryParam("state")
    NetworkState state;

    @QueryParam("parentId")
    @Parameter(description = "Only the sub-networks of this network, without those below them")
    UUID parentId;

    /** Values by the property of {@link Network} that must have them. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "phase", phase);
        put(conditions, "typeCode", type);
        put(conditions, "state", state);
        put(conditions, "parentId", parentId);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String property, Object value) {
        if (value != null) {
            conditions.put(property, value);
        }
    }
}
