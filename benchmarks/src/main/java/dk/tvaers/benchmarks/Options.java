package dk.tvaers.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of a run.
 *
 * @param parts what is measured
 * @param directory data and logs of the run; emptied first
 * @param starts how often each service is started in each mode
 * @param inputs how many are sent through the API
 * @param staff how many people the file of the staff holds
 * @param volume how many published inputs the last list is measured on; the rest is laid in by SQL
 * @param events how many the figures are built of
 * @param clients connections of the load and of the ceiling
 * @param span how long each load lasts
 * @param durable whether PostgreSQL waits for the disk at each commit
 */
record Options(
        Set<Part> parts,
        Path directory,
        int starts,
        int inputs,
        int staff,
        int volume,
        int events,
        int clients,
        Duration span,
        boolean durable) {
    static final String USAGE =
            "bench [--only=modes|load|icebergs|map|import|masking|portal|pages|figures] [--starts=5] [--inputs=100000] [--staff=5000]"
                    + " [--volume=1000000] [--events=5000000] [--clients=16] [--seconds=15] [--fsync=on] [--dir=<scratch directory>]";

    /** What can be measured without the others. */
    enum Part {
        /** Start and memory of each service, in each way it can be run. */
        MODES,
        /** What the suite carries, beside what its database carries. */
        LOAD,
        /** How long large icebergs and gates take. */
        ICEBERGS,
        /** The network map of a large organisation. */
        MAP,
        /** How long the organisation's files take, for the first time and again. */
        IMPORT,
        /** Personal numbers in long texts; needs no installation. */
        MASKING,
        /** Filters, boxes, search, similar inputs and feeds of the public list. */
        PORTAL,
        /** Pages of the portal, public ones and those of staff. */
        PAGES,
        /** Figures of millions of events: built again, read, and kept up. */
        FIGURES;

        /** How it is asked for. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Options {
        if (starts < 1 || inputs < 1000 || staff < 100 || clients < 1 || span.isZero() || span.isNegative()) {
            throw new IllegalArgumentException(
                    "at least one start, 1000 inputs, 100 people, one client and one second");
        }
    }

    static Options parse(List<String> arguments, Path root) {
        Map<String, String> given = new HashMap<>(Map.of(
                "only", "",
                "starts", "5",
                "dir", root.resolve("benchmarks/target/run").toString(),
                "inputs", "100000",
                "staff", "5000",
                "volume", "1000000",
                "events", "5000000",
                "clients", "16",
                "seconds", "15",
                "fsync", "on"));
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (parts.length != 2 || !given.containsKey(parts[0])) {
                throw new IllegalArgumentException("not understood: " + argument);
            }
            given.put(parts[0], parts[1]);
        }
        return new Options(
                parts(given.get("only")),
                Path.of(given.get("dir")).toAbsolutePath().normalize(),
                Integer.parseInt(given.get("starts")),
                Integer.parseInt(given.get("inputs")),
                Integer.parseInt(given.get("staff")),
                Integer.parseInt(given.get("volume")),
                Integer.parseInt(given.get("events")),
                Integer.parseInt(given.get("clients")),
                Duration.ofSeconds(Integer.parseInt(given.get("seconds"))),
                given.get("fsync").equals("on"));
    }

    private static Set<Part> parts(String only) {
        if (only.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        return EnumSet.of(Arrays.stream(Part.values())
                .filter(part -> part.word().equals(only))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("only one of "
                        + Arrays.stream(Part.values()).map(Part::word).toList() + ", not " + only)));
    }
}
