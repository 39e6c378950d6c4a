package dk.tvaers.local.daemon;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.OwnedProcess;
import dk.tvaers.local.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keycloak on the same PostgreSQL, with both realms laid in when missing. */
final class KeycloakPart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final DaemonOptions options;
    private final PostgresPart postgres;
    private final Progress progress;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    KeycloakPart(DaemonOptions options, PostgresPart postgres, Progress progress) {
        this.options = options;
        this.postgres = postgres;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    URI url() {
        return URI.create("http://localhost:" + options.ports().keycloak());
    }

    /** The built installation; the first call on a machine takes most of a minute. */
    Path home() throws IOException {
        String version = Versions.get("keycloak");
        Path archive = options.root().resolve("local/target/dist/keycloak-quarkus-dist-" + version + ".zip");
        return Cache.ofUser().prepared("keycloak-" + version, target -> {
            progress.say("Keycloak is unpacked and builds itself, once per user and machine");
            new KeycloakHome(archive, log()).prepare(target);
        });
    }

    @Override
    public void start() throws IOException {
        if (isRunning()) {
            return;
        }
        String adminPassword = Secrets.kept(options.directory().resolve("keycloak-admin.password"));
        ProcessBuilder builder = new ProcessBuilder(OwnedProcess.command(List.of(
                        home().resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + options.ports().keycloak(),
                        "--http-management-port=" + options.ports().keycloakManagement(),
                        "--hostname=" + url(),
                        "--db-url=jdbc:postgresql://127.0.0.1:"
                                + options.ports().postgres() + "/keycloak",
                        "--db-username=postgres",
                        "--db-pool-max-size=20")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment()
                .putAll(Map.of(
                        "KC_DB_PASSWORD",
                        postgres.password(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        adminPassword,
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA",
                        Checkout.java(),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1"));
        process = builder.start();
        waitUntilReady();
        new RealmImport(url(), http, adminPassword, options.directory().resolve("realms"))
                .lay(RealmFiles.all(url()), options.scratch());
    }

    private void waitUntilReady() throws IOException {
        HttpRequest look = HttpRequest.newBuilder(url().resolve("/realms/master"))
                .timeout(Duration.ofSeconds(5))
                .build();
        boolean ready = Waiting.upTo(PATIENCE).untilTrue(() -> {
            if (!process.isAlive()) {
                throw new IOException("Keycloak ended while starting; see " + log());
            }
            return answers(look);
        });
        if (!ready) {
            throw new IOException("Keycloak was not ready in " + PATIENCE + "; see " + log());
        }
    }

    private boolean answers(HttpRequest look) {
        try {
            return http.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        process().ifPresent(running -> ProcessTree.stop(running.toHandle()));
    }

    @Override
    public void kill() {
        process().ifPresent(running -> ProcessTree.kill(running.toHandle()));
    }

    @Override
    public Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    private Path log() {
        return options.directory().resolve("keycloak.log");
    }
}
