package dk.tvaers.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of values in the order in which an installer would give them; the last one wins. */
record Values(List<Path> files) {
    /** What every site must say, from the README of the chart. */
    static Values site() {
        return none().and(ChartReadme.siteValues());
    }

    static Values none() {
        return new Values(List.of());
    }

    /** A profile with the site's values behind it, as the README tells. */
    static Values profile(String name) {
        var files = new ArrayList<Path>();
        files.add(Repository.CHART.resolve("values-" + name + ".yaml"));
        files.addAll(site().files);
        return new Values(files);
    }

    Values and(String yaml) {
        try {
            var file = Files.createTempFile("values", ".yaml");
            file.toFile().deleteOnExit();
            Files.writeString(file, yaml);
            var more = new ArrayList<>(files);
            more.add(file);
            return new Values(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
