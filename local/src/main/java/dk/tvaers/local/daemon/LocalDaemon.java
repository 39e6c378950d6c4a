package dk.tvaers.local.daemon;

import dk.tvaers.local.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Runs PostgreSQL, Kafka and Keycloak as children of one process and stops them with it: on a signal, on command, or when
 * the process that owns it ends. Its {@link StateFile} appears when everything answers.
 */
public final class LocalDaemon implements AutoCloseable {

    /** The common pool has one worker on two cores: one that calls exit would wait for what only itself could do. */
    private static final Executor OWN_THREAD = task -> Thread.ofPlatform().start(task);

    private final DaemonOptions options;
    private final Progress progress;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final String token = Secrets.random();
    private ControlServer control;
    private volatile boolean closed;

    public LocalDaemon(DaemonOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.postgres = new PostgresPart(options.directory(), options.ports().postgres(), !options.scratch());
        this.kafka = new KafkaPart(options);
        this.keycloak = new KeycloakPart(options, postgres, progress);
    }

    /** Arguments: see {@link DaemonOptions#parse}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        DaemonOptions options = DaemonOptions.parse(List.of(arguments));
        LocalDaemon daemon = new LocalDaemon(
                options,
                line -> System.out.printf(
                        Locale.ROOT,
                        "%7d ms  %s%n",
                        Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                        line));
        Runtime.getRuntime().addShutdownHook(new Thread(daemon::close, "stop"));
        if (options.owner() > 0) {
            ProcessHandle.of(options.owner())
                    .map(ProcessHandle::onExit)
                    .orElseThrow(() -> new IOException("The owner " + options.owner() + " is gone already"))
                    .thenRunAsync(() -> System.exit(0), OWN_THREAD);
        }
        try {
            daemon.start();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
        // Until a signal, the control line or the owner's end calls exit.
        Thread.currentThread().join();
    }

    /** Returns when all parts answer and the state file is written. */
    public void start() throws IOException {
        Leftovers.of(options.directory()).end();
        if (options.scratch()) {
            Trees.delete(options.directory().resolve("kafka"));
        }
        Files.createDirectories(options.directory());
        // Kafka and the preparation of Keycloak need nothing of PostgreSQL: all three begin at once.
        CompletableFuture<Void> broker = async(kafka);
        begin(postgres);
        progress.say("PostgreSQL answers on port " + options.ports().postgres());
        try {
            postgres.admin().createIfMissing("keycloak");
            if (options.scratch()) {
                postgres.admin().dropAllBut("keycloak");
            }
        } catch (SQLException e) {
            throw new IOException("Could not prepare the databases", e);
        }
        begin(keycloak);
        progress.say("Keycloak answers at " + keycloak.url());
        join(broker);
        control = new ControlServer(token, new PartCommands(postgres, kafka, keycloak, this::writeChildren)::run);
        control.start();
        writeState();
        progress.say("ready");
    }

    /** A signal can come while we start: nothing is started any more then. */
    private void begin(Part part) throws IOException {
        if (closed) {
            throw new IOException("Told to stop before " + part.name() + " was started");
        }
        part.start();
    }

    private CompletableFuture<Void> async(Part part) {
        return CompletableFuture.runAsync(() -> {
            try {
                begin(part);
                progress.say("Kafka answers on port " + options.ports().kafka());
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    private static void join(CompletableFuture<Void> future) throws IOException {
        try {
            future.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private void writeState() throws IOException {
        Properties state = new Properties();
        state.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        state.setProperty("control.port", Integer.toString(control.port()));
        state.setProperty("control.token", token);
        state.setProperty("postgres.port", Integer.toString(options.ports().postgres()));
        state.setProperty("postgres.password", postgres.password());
        state.setProperty("kafka.port", Integer.toString(options.ports().kafka()));
        state.setProperty("keycloak.url", keycloak.url().toString());
        writeChildren();
        StateFile.in(options.directory()).write(state);
    }

    private void writeChildren() throws IOException {
        Leftovers.of(options.directory()).remember(List.of(postgres, kafka, keycloak));
    }

    /** Stops Keycloak and Kafka before the PostgreSQL that Keycloak stands on. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        progress.say("stopping");
        try {
            if (control != null) {
                control.close();
            }
            StateFile.in(options.directory()).delete();
            CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::stop, OWN_THREAD);
            keycloak.stop();
            broker.join();
            postgres.stop();
            // One of these may just have been begun when the others were told to stop.
            keycloak.stop();
            kafka.stop();
            Leftovers.of(options.directory()).forget();
        } catch (IOException | RuntimeException e) {
            progress.say("could not stop everything: " + e.getMessage());
        }
        progress.say("stopped");
    }
}
