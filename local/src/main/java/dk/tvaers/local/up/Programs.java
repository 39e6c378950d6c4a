package dk.tvaers.local.up;

import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the packaged programs, so that a build or {@code ./tvaers test} takes nothing away under running services. */
record Programs(Path root, Path copies) {

    /**
     * The service's program as it was packaged last.
     *
     * @throws Refusal when it is not packaged
     */
    Path of(Service service) throws IOException {
        Path packaged = service.packaged(root);
        if (!Files.exists(packaged)) {
            throw new Refusal(service.module() + " is not built: ./tvaers up builds it, " + packaged + " is missing.");
        }
        Path copy = copies.resolve(service.module());
        if (!isSame(packaged, copy.resolve(packaged.getFileName()))) {
            Trees.delete(copy);
            copy(packaged.getParent(), copy);
        }
        return copy.resolve(packaged.getFileName());
    }

    /** The program's jar names all others by their place and is written last, in every build. */
    private static boolean isSame(Path packaged, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.getLastModifiedTime(packaged).equals(Files.getLastModifiedTime(copy))
                && Files.size(packaged) == Files.size(copy);
    }

    /** The jar that says whether the copy is complete comes last. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.sorted((one, other) -> Boolean.compare(isMain(one), isMain(other)))
                    .toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static boolean isMain(Path file) {
        return file.endsWith("quarkus-run.jar");
    }
}
