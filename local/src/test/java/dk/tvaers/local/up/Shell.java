package dk.tvaers.local.up;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs scripts with an environment and commands of the test's choosing, so that nothing of this machine decides the outcome. */
record Shell(Path directory) {

    private static final List<String> COMMANDS = List.of(
            "awk",
            "basename",
            "cat",
            "date",
            "dirname",
            "find",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "printf",
            "readlink",
            "rm",
            "sed",
            "sh",
            "tail",
            "tee",
            "tr",
            "uname");

    record Result(int exit, String out, String error) {}

    Result run(Map<String, String> environment, Path script, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of("/bin/sh", script.toString()), Stream.of(arguments))
                        .toList());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        commands().toString(),
                        "HOME",
                        directory.resolve("home").toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, error);
    }

    /** A directory with the commands every system has, and no Java. */
    Path commands() throws IOException {
        Path commands = directory.resolve("commands");
        if (!Files.exists(commands)) {
            Files.createDirectories(commands);
            for (String command : COMMANDS) {
                for (String place : List.of("/usr/bin", "/bin")) {
                    Path program = Path.of(place, command);
                    if (Files.isExecutable(program) && !Files.exists(commands.resolve(command))) {
                        script(commands.resolve(command), "exec " + program + " \"$@\"");
                    }
                }
            }
        }
        return commands;
    }

    static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
