package dk.tvaers.local.up;

import dk.tvaers.local.Service;
import dk.tvaers.local.StateFile;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The living {@code up} of a working copy, as other shells see it. */
record Launched(ProcessHandle process, Properties state) {

    static Optional<Launched> in(UpDirectory directory) {
        return file(directory).read().flatMap(Launched::living);
    }

    private static Optional<Launched> living(Properties state) {
        return ProcessHandle.of(Long.parseLong(state.getProperty("pid")))
                .filter(process -> startOf(process).equals(state.getProperty("start")))
                .map(process -> new Launched(process, state));
    }

    /** Tells others that this process is {@code up}, and which processes the services are. */
    static void write(UpDirectory directory, Map<Service, Long> services) throws IOException {
        Properties state = new Properties();
        state.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        state.setProperty("start", startOf(ProcessHandle.current()));
        services.forEach((service, pid) -> state.setProperty(service.module(), Long.toString(pid)));
        file(directory).write(state);
    }

    static void delete(UpDirectory directory) throws IOException {
        file(directory).delete();
    }

    long pid() {
        return process.pid();
    }

    Optional<ProcessHandle> of(Service service) {
        return Optional.ofNullable(state.getProperty(service.module()))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private static StateFile file(UpDirectory directory) {
        return new StateFile(directory.path().resolve("up.properties"));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
