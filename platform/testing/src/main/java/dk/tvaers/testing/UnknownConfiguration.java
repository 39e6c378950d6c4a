package dk.tvaers.testing;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Listens from before the first program starts to what Quarkus says of configuration keys nobody reads. Quarkus only warns; here a
 * misspelt key fails the build, by {@link ConfigurationTest}. A system property carries the keys across class loaders.
 */
public final class UnknownConfiguration implements LauncherSessionListener {
    static final String SEEN = "tvaers.unknown-configuration";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty(SEEN, "");
        Logger.getLogger("").addHandler(new Listener());
    }

    private static final class Listener extends Handler {
        @Override
        public void publish(LogRecord record) {
            var message = String.valueOf(record.getMessage());
            if (message.contains("Unrecognized configuration key")) {
                var parameters = record.getParameters() == null ? "" : String.join(" ", texts(record.getParameters()));
                System.setProperty(SEEN, System.getProperty(SEEN) + "\n" + message + " " + parameters);
            }
        }

        private static String[] texts(Object[] parameters) {
            return java.util.Arrays.stream(parameters).map(String::valueOf).toArray(String[]::new);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
