package dk.tvaers.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** What the script {@code ./tvaers} calls once it has found a JDK and built what is needed. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        System.exit(run(words.getFirst(), words.subList(1, words.size())));
    }

    /** A failure is told in words; a stack trace would help nobody who did not write this. */
    private static int run(String command, List<String> rest) {
        try {
            return switch (command) {
                case "up" -> Up.run(rest);
                case "parts" -> Parts.run(rest);
                default -> throw new Refusal("There is no command " + command + ".");
            };
        } catch (Refusal | IllegalStateException | IOException | UncheckedIOException e) {
            System.err.println("tvaers: " + e.getMessage());
            return 1;
        }
    }
}
