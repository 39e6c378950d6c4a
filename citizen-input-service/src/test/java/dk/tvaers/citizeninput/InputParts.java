package dk.tvaers.citizeninput;

import dk.tvaers.citizeninput.scan.Clam;
import dk.tvaers.local.daemon.Secrets;
import dk.tvaers.testing.Mailbox;
import dk.tvaers.testing.RealParts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The real parts, and limits that a whole test run from one address does not meet. */
public class InputParts extends RealParts {
    /** Calls of receipt operations that one address has; the test of guessing uses an address of its own. */
    public static final int RECEIPT_CAPACITY = 600;

    /** A page of this origin may call. */
    public static final String PORTAL = "https://portal.example";

    /** Where the program under test keeps files. */
    public static final Path ATTACHMENTS =
            Path.of("target", "attachments-" + ProcessHandle.current().pid()).toAbsolutePath();

    private static final String WEBHOOK_KEY = Secrets.key();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("tvaers.rate-limit.input.capacity", "100000");
        settings.put("tvaers.rate-limit.input-similarity.capacity", "100000");
        settings.put("tvaers.rate-limit.support.capacity", "100000");
        settings.put("tvaers.rate-limit.receipt.capacity", Integer.toString(RECEIPT_CAPACITY));
        settings.put("tvaers.rate-limit.receipt.period", "5m");
        settings.put("tvaers.calls.closing-every", "1s");
        settings.put("tvaers.answers.every", "1s");
        settings.putAll(Mailbox.settings());
        settings.put("tvaers.public-lists.add-up-every", "1s");
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", PORTAL);
        settings.put("tvaers.webhooks.key", WEBHOOK_KEY);
        settings.put("tvaers.webhooks.anywhere", "true");
        settings.put("tvaers.webhooks.first-retry", "1s");
        settings.put("tvaers.rate-limit.attachment.capacity", "100000");
        settings.put("tvaers.attachments.folder", ATTACHMENTS.toString());
        settings.put("tvaers.attachments.remove-every", "1s");
        settings.put("tvaers.scanner.host", "127.0.0.1");
        settings.put("tvaers.scanner.port", Integer.toString(Clam.start()));
        settings.put("tvaers.scanner.every", "1s");
        return settings;
    }
}
