package dk.tvaers.local.daemon;

import dk.tvaers.local.OwnedProcess;
import dk.tvaers.local.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL with its data in the daemon's directory, reachable on the loopback address only, with a random superuser
 * password that is kept beside the data.
 */
final class PostgresPart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final int port;
    private final boolean fsync;
    private Unprivileged runner;
    private Path programs;
    private String password;
    private Process process;

    PostgresPart(Path directory, int port, boolean fsync) {
        this.directory = directory.resolve("postgres");
        this.port = port;
        this.fsync = fsync;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void start() throws IOException {
        if (isRunning()) {
            return;
        }
        runner = Unprivileged.here();
        Files.createDirectories(directory);
        // A cache in root's home is closed to nobody, so that user gets programs beside its data.
        Cache cache = runner.asNobody() ? new Cache(directory.resolve("programs")) : Cache.ofUser();
        programs = cache.prepared("postgres-" + Versions.get("postgres"), PostgresPrograms::unpack);
        password = Secrets.kept(directory.resolve("password"));
        runner.give(directory);
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
        process = new ProcessBuilder(OwnedProcess.command(runner.command(List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data().toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        // A socket's path may not be longer than about a hundred characters; nobody needs one here.
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=300",
                        "-c",
                        "fsync=" + (fsync ? "on" : "off"),
                        "-c",
                        "timezone=UTC"))))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        waitUntilReady();
    }

    private void initialise() throws IOException {
        Process initdb = new ProcessBuilder(runner.command(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "-D",
                        data().toString(),
                        "-U",
                        "postgres",
                        "--auth=scram-sha-256",
                        // Thousands of rounds, the default, slow down whoever guesses passwords. Here all are random,
                        // and they would only slow
                        // down every new connection.
                        "--set=scram_iterations=1",
                        "--pwfile=" + directory.resolve("password"),
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-sync")))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        if (Signals.waitFor(initdb) != 0) {
            throw new IOException("PostgreSQL could not lay out its data; see " + log());
        }
    }

    private void waitUntilReady() throws IOException {
        boolean ready = Waiting.upTo(PATIENCE).untilTrue(() -> {
            if (!process.isAlive()) {
                throw new IOException("PostgreSQL ended at once; see " + log());
            }
            try (Connection connection = admin().connect()) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                return false;
            }
        });
        if (!ready) {
            throw new IOException("PostgreSQL was not ready in " + PATIENCE + "; see " + log());
        }
    }

    /** The fast way: connections are ended, transactions rolled back, the data left consistent. */
    @Override
    public void stop() throws IOException {
        end("INT");
    }

    /** Immediate shutdown: every backend quits at once without a checkpoint, so that the next start has to recover. */
    @Override
    public void kill() throws IOException {
        end("QUIT");
    }

    private void end(String signal) throws IOException {
        if (!isRunning()) {
            return;
        }
        Signals.send(signal, process.pid());
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                ProcessTree.kill(process.toHandle());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    DatabaseAdmin admin() {
        return new DatabaseAdmin(port, password);
    }

    String password() {
        return password;
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path log() {
        return directory.resolveSibling("postgres.log");
    }
}
