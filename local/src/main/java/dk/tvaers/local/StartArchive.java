package dk.tvaers.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes of a packaged program as the virtual machine laid them out before, so that a start need not read and check them again. The
 * packaged tests of a service leave it beside the program (property {@code packaged.jvm} in pom.xml); packaging anew removes it.
 */
public final class StartArchive {
    private StartArchive() {}

    /** @param jar the program; an archive that does not belong to these jars is left aside, and nobody wants to read of it at every start */
    public static List<String> options(Path jar) {
        Path archive = jar.resolveSibling("start.jsa");
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off") : List.of();
    }
}
