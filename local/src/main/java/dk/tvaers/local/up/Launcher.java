package dk.tvaers.local.up;

import java.util.Arrays;
import java.util.List;

/** What the script {@code ./tvaers} calls once it has found a JDK and built what is needed. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        List<String> rest = words.subList(1, words.size());
        int exit = switch (words.getFirst()) {
            case "parts" -> Parts.run(rest);
            default -> throw new IllegalArgumentException("unknown command " + words.getFirst());
        };
        System.exit(exit);
    }
}
