package dk.tvaers.benchmarks;

import dk.tvaers.local.LocalParts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, with prepared statements. */
record Pgbench(Path program, LocalParts parts, Options options) implements Ceiling {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    /** The one on the path, or the newest one where Debian puts it. */
    static Optional<Path> find() throws IOException {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
        return Stream.concat(onPath, packaged().reversed().stream())
                .map(directory -> directory.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> packaged() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.sorted().map(version -> version.resolve("bin")).toList();
        }
    }

    @Override
    public double perSecond(String database, List<List<String>> transactions, long most, Duration span) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "--host=" + parts.postgresHost(),
                    "--port=" + parts.postgresPort(),
                    "--username=" + parts.postgresUser(),
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + options.clients(),
                    "--jobs=2",
                    "--time=" + span.toSeconds()));
            for (List<String> transaction : transactions) {
                command.add("--file=" + script(transaction, most));
            }
            command.add(database);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", parts.postgresPassword());
            String report = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(report);
            if (!rate.find()) {
                throw new IllegalStateException("pgbench said: " + report);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path script(List<String> transaction, long most) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("\\set seconds random(0, " + most + ")");
        boolean several = transaction.size() > 1;
        if (several) {
            lines.add("begin;");
        }
        transaction.forEach(sql -> lines.add(sql.replace("{seconds}", ":seconds") + ";"));
        if (several) {
            lines.add("commit;");
        }
        return Files.write(Files.createTempFile(options.directory(), "pgbench", ".sql"), lines);
    }

    @Override
    public String name() {
        return "pgbench";
    }
}
