package dk.tvaers.citizeninput;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the program under test logs while it runs in the tests' own process. */
final class ServiceLog {
    private static final StringBuffer HEARD = new StringBuffer();
    private static final Handler LISTENER = new Handler() {
        private final Formatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord record) {
            HEARD.append(formatter.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private ServiceLog() {}

    /** Listens from now on, and makes sure that it hears. */
    static void listen() {
        Logger.getLogger("").addHandler(LISTENER);
        Logger.getLogger(ServiceLog.class.getName()).info("listening");
        if (!heard().contains("listening")) {
            throw new IllegalStateException("The log cannot be heard");
        }
    }

    static void stop() {
        Logger.getLogger("").removeHandler(LISTENER);
    }

    static String heard() {
        return HEARD.toString();
    }
}
