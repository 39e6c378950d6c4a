package dk.tvaers.benchmarks;

import dk.tvaers.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The main class of {@code ./tvaers bench}: what it does goes to standard error, what it found to standard output. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Options options;
        try {
            options = Options.parse(List.of(arguments), Checkout.root());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\nUse: " + Options.USAGE);
            System.exit(2);
            return;
        }
        empty(options.directory());
        Progress progress = new Progress(System.nanoTime());
        if (options.parts().contains(Options.Part.MASKING)) {
            System.out.println(new MaskingRun(progress).done());
        }
        if (options.parts().equals(Set.of(Options.Part.MASKING))) {
            return;
        }
        try (Installation installation = new Installation(options)) {
            if (options.parts().contains(Options.Part.MODES)) {
                System.out.println(new ModesRun(options, installation, progress).done());
            }
            if (options.parts().contains(Options.Part.MAP)) {
                System.out.println(new MapRun(installation, progress).done());
            }
            if (options.parts().contains(Options.Part.IMPORT)) {
                System.out.println(new ImportRun(options, installation, progress).done());
            }
            if (options.parts().contains(Options.Part.LOAD)) {
                System.out.println(
                        new Run(options, installation, progress).done().table());
            }
            if (options.parts().contains(Options.Part.PORTAL)) {
                System.out.println(new PortalRun(options, installation, progress).done());
            }
            if (options.parts().contains(Options.Part.PAGES)) {
                System.out.println(new PagesRun(options, installation, progress).done());
            }
            if (options.parts().contains(Options.Part.ICEBERGS)) {
                System.out.println(new IcebergRun(options, installation, progress).done());
            }
            if (options.parts().contains(Options.Part.FIGURES)) {
                System.out.println(new FiguresRun(options, installation, progress).done());
            }
        }
    }

    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(directory);
    }
}
