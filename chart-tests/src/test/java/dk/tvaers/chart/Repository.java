package dk.tvaers.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the working copy. */
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("tvaers.root"));
    static final Path CHART = ROOT.resolve("helm/tvaers");
    static final Path CLUSTER = ROOT.resolve("k8s");

    private Repository() {}

    static String text(String relative) {
        return text(ROOT.resolve(relative));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
