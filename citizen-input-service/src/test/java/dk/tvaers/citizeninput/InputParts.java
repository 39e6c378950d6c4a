package dk.tvaers.citizeninput;

import dk.tvaers.testing.RealParts;
import java.util.HashMap;
import java.util.Map;

/** The real parts, and limits that a whole test run from one address does not meet. */
public class InputParts extends RealParts {
    /** Calls of receipt operations that one address has; the test of guessing uses an address of its own. */
    public static final int RECEIPT_CAPACITY = 600;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("tvaers.rate-limit.input.capacity", "100000");
        settings.put("tvaers.rate-limit.receipt.capacity", Integer.toString(RECEIPT_CAPACITY));
        settings.put("tvaers.rate-limit.receipt.period", "5m");
        settings.put("tvaers.calls.closing-every", "1s");
        return settings;
    }
}
