package dk.tvaers.local.up;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.DaemonProcess;
import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.RunningService;
import dk.tvaers.local.Service;
import dk.tvaers.local.ServiceStart;
import dk.tvaers.local.daemon.Leftovers;
import dk.tvaers.local.daemon.Secrets;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The daemon, the four services and the portal as processes of this one: started and stopped in order. */
final class Suite {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MOST_RESTARTS = 3;
    /** The common pool has one worker on two cores, and a stop must not wait behind those who wait for a start. */
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon(true).start(task);

    private final UpDirectory directory;
    private final Consumer<String> progress;
    private final Map<Service, RunningService> services = new EnumMap<>(Service.class);
    private final Programs programs;
    private DaemonProcess daemon;
    private volatile boolean stopping;

    Suite(UpDirectory directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
        this.programs = new Programs(Checkout.root(), directory.path().resolve("programs"));
    }

    /** Returns when everything answers. */
    LocalParts start() throws IOException {
        startDaemon();
        LocalParts parts = daemon.awaitReady();
        List<String> topics = new ArrayList<>();
        for (Service service : Service.values()) {
            topics.addAll(service.topics(""));
        }
        parts.createTopics(topics);
        for (Service service : Service.values()) {
            start(service, parts);
        }
        awaitReady(running());
        return parts;
    }

    private synchronized void startDaemon() throws IOException {
        refuseWhenStopping();
        daemon = DaemonProcess.start(directory.parts(), progress);
        remember();
    }

    private synchronized void start(Service service, LocalParts parts) throws IOException {
        refuseWhenStopping();
        ServiceStart start =
                ServiceStart.of(service, parts).program(programs.of(service)).log(directory.log(service));
        services.put(service, (service.ownsData() ? withData(start, service, parts) : start).start());
        remember();
    }

    private ServiceStart withData(ServiceStart start, Service service, LocalParts parts) throws IOException {
        String password = Secrets.kept(directory.password(service));
        String database = Databases.owned(parts, service.database(), password);
        return start.contactKeys("up:" + Secrets.keptKey(directory.contactKey()))
                .database(database, service.database(), password);
    }

    private void awaitReady(Collection<RunningService> started) {
        List<CompletableFuture<Void>> all = started.stream()
                .map(service -> CompletableFuture.runAsync(
                        () -> {
                            service.awaitReady(PATIENCE);
                            progress.accept(service.service().module() + " answers on port "
                                    + service.url().getPort());
                        },
                        OWN_THREAD))
                .toList();
        try {
            // The first failure ends the wait for the others.
            all.forEach(one -> one.exceptionally(failed -> {
                all.forEach(other -> other.completeExceptionally(failed));
                return null;
            }));
            all.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Starts again what ends by itself; returns with a reason when that is of no use, or the parts are gone. */
    String watch() throws IOException {
        Map<Service, Integer> restarts = new EnumMap<>(Service.class);
        while (true) {
            List<CompletableFuture<?>> ends = new ArrayList<>();
            ends.add(daemon.ended());
            running().forEach(service -> ends.add(service.ended()));
            CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
            if (!daemon.handle().isAlive()) {
                return "PostgreSQL, Kafka and Keycloak ended; see the logs in " + directory.parts();
            }
            for (RunningService ended :
                    running().stream().filter(service -> !service.isAlive()).toList()) {
                Service service = ended.service();
                if (restarts.merge(service, 1, Integer::sum) > MOST_RESTARTS) {
                    return service.module() + " ended again; see " + ended.log();
                }
                awaitReady(List.of(startAgain(ended)));
            }
        }
    }

    private synchronized RunningService startAgain(RunningService ended) throws IOException {
        refuseWhenStopping();
        progress.accept(ended.service().module() + " ended and is started again");
        RunningService again = ended.startAgain();
        services.put(ended.service(), again);
        remember();
        return again;
    }

    private synchronized List<RunningService> running() {
        return List.copyOf(services.values());
    }

    private void remember() throws IOException {
        Launched.write(
                directory,
                services.values().stream().collect(Collectors.toMap(RunningService::service, RunningService::pid)));
        Leftovers.of(directory.path())
                .remember(Stream.concat(
                        Stream.of(daemon.handle()),
                        services.values().stream().flatMap(service -> ProcessHandle.of(service.pid()).stream())));
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new Refusal("Tværs was told to stop.");
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /** Stops the services, then what they stand on. */
    synchronized void stop() {
        stopping = true;
        try {
            if (!services.isEmpty()) {
                progress.accept("Stopping the services");
                CompletableFuture.allOf(services.values().stream()
                                .map(service -> CompletableFuture.runAsync(service::stop, OWN_THREAD))
                                .toArray(CompletableFuture[]::new))
                        .join();
            }
            if (daemon != null) {
                progress.accept("Stopping Keycloak, Kafka and PostgreSQL");
                daemon.stop();
                Checks.endLeftovers(directory);
                Launched.delete(directory);
                progress.accept("Everything is stopped");
            }
        } catch (IOException | RuntimeException e) {
            progress.accept("Could not stop everything: " + e.getMessage());
        }
    }
}
