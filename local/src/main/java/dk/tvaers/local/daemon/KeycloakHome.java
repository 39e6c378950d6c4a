package dk.tvaers.local.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks Keycloak and lets it build itself for PostgreSQL, so that every later start takes seconds. */
record KeycloakHome(Path archive, Path log) {

    void prepare(Path target) throws IOException {
        if (!Files.exists(archive)) {
            throw new IOException(
                    "Keycloak's archive " + archive + " is missing: run ./mvnw -q generate-resources -pl local");
        }
        unzip(target);
        Process build = new ProcessBuilder(List.of(target.resolve("bin/kc.sh").toString(), "build", "--db=postgres"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (Signals.waitFor(build) != 0) {
            throw new IOException("Keycloak could not build itself; see " + log);
        }
    }

    private void unzip(Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // The first step of every name is the directory keycloak-<version>.
                Path name = Path.of(entry.getName());
                if (name.getNameCount() == 1) {
                    continue;
                }
                Path path = target.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Refused to unpack " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                    if (path.toString().endsWith(".sh")) {
                        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }
}
