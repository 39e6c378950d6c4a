package dk.tvaers.networks;

import dk.tvaers.testing.RealParts;
import java.util.HashMap;
import java.util.Map;

/** The real parts, and room for more proposals than one citizen makes, because all tests come from one address. */
public class NetworksParts extends RealParts {
    static final int PROPOSALS = 100_000;

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(super.start());
        configuration.put("tvaers.rate-limit.theme-proposal.capacity", Integer.toString(PROPOSALS));
        // Otherwise a test would wait an hour for what is due.
        configuration.put("tvaers.reminders.every", "2s");
        return configuration;
    }
}
