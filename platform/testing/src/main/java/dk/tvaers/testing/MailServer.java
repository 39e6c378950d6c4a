package dk.tvaers.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the program under test a real SMTP server; {@link Mailbox} tells what arrived there. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Mailbox.settings();
    }

    /** It ends with the test run. */
    @Override
    public void stop() {}
}
