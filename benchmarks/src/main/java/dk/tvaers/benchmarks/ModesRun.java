package dk.tvaers.benchmarks;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import dk.tvaers.local.ServiceStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Start and memory of each service as a jar, as a jar with a start cache that is recorded here, and as a native program: one
 * process at a time, on a schema that is there and a little data.
 */
final class ModesRun {
    private static final int INPUTS = 200;
    private static final int TRAINING = 2_000;
    private static final int REQUESTS = 10_000;
    /** A cache is written when the program has ended, which takes longer than an ordinary end. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final Options options;
    private final Installation installation;
    private final Logins logins;
    private final Progress progress;

    ModesRun(Options options, Installation installation, Progress progress) {
        this.options = options;
        this.installation = installation;
        this.logins = new Logins(installation.parts());
        this.progress = progress;
    }

    Table done() throws SQLException {
        installation.forget();
        installation.start();
        fill();
        installation.stop();
        progress.say("schemas and a little data are there");
        Table table = new Table();
        for (Service service : Service.owners()) {
            for (Mode mode : Mode.values()) {
                ModeResult result = of(service, mode);
                result.into(table, REQUESTS);
                progress.say("%s, %s: %s, %s", service.module(), mode, result.starts(), result.memory());
            }
        }
        return table;
    }

    private void fill() throws SQLException {
        Calls calls = Calls.opened(new Api(installation));
        new Load(installation.url(Service.CITIZEN_INPUT), 1, new Submissions(calls.crowd()), 201).saturating(INPUTS);
        new InputDatabase(installation.parts()).publish();
    }

    private ModeResult of(Service service, Mode mode) {
        Path program = service.nativeProgram(Checkout.root());
        // As in a cluster, where a Job migrates before.
        ServiceStart start = installation.prepared(service).environment("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        return switch (mode) {
            case JVM -> measured(service, mode, start);
            case CACHED -> measured(service, mode, start.javaOptions(StartOptions.cached(recorded(service))));
            case NATIVE ->
                Files.isExecutable(program)
                        ? measured(service, mode, start.program(program).nativeOptions(StartOptions.NATIVE))
                        : ModeResult.notBuilt(service, mode);
        };
    }

    private Path recorded(Service service) {
        Path cache = options.directory().resolve(service.module() + ".aot");
        Readiness.Started training =
                Readiness.after(installation.prepared(service).javaOptions(StartOptions.recording(cache)));
        Visit.of(service, logins).repeated(training.service(), TRAINING);
        training.service().stop(WRITING);
        if (!Files.isRegularFile(cache)) {
            throw new IllegalStateException(
                    "no cache was written; see " + training.service().log());
        }
        return cache;
    }

    private ModeResult measured(Service service, Mode mode, ServiceStart start) {
        List<Duration> starts = new ArrayList<>();
        Memory memory = Memory.NONE;
        for (int i = 1; i <= options.starts(); i++) {
            Readiness.Started started = Readiness.after(start);
            starts.add(started.took());
            if (i == options.starts()) {
                Visit.of(service, logins).repeated(started.service(), REQUESTS);
                memory = Memory.of(started.service().pid());
            }
            started.service().stop();
        }
        return new ModeResult(service, mode, starts, memory);
    }
}
