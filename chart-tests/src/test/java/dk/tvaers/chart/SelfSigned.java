package dk.tvaers.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A key with a certificate for {@code localhost}, which is its own authority.
 *
 * @param store PKCS12, opened by {@link #PASSWORD}
 * @param authority the certificate as PEM, as a Secret holds it under {@code ca.crt}
 */
record SelfSigned(Path store, Path authority) {
    static final String PASSWORD = "changeit";

    static SelfSigned in(Path directory) throws IOException, InterruptedException {
        var certificate = new SelfSigned(directory.resolve("server.p12"), directory.resolve("ca.crt"));
        keytool(
                directory,
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                certificate.store.toString());
        keytool(
                directory,
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                certificate.store.toString(),
                "-file",
                certificate.authority.toString());
        return certificate;
    }

    private static void keytool(Path directory, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("keytool");
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        tool(directory, command);
    }

    /** Runs a program of this JDK to its end. */
    static void tool(Path directory, List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.getFirst())
                        .toString());
        var log = directory.resolve(UUID.randomUUID() + ".log");
        var tool = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!tool.waitFor(2, TimeUnit.MINUTES) || tool.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(log));
        }
    }
}
