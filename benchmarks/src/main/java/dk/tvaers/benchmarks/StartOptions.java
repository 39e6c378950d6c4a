package dk.tvaers.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program is started with. The collector and the two permissions are those of {@code images/}; the heap has a fixed limit
 * where an image takes a share of its container's. Both compiler tiers are on, unlike in {@code ./tvaers up}.
 */
final class StartOptions {
    static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Of glibc's allocator; its default is eight for each core, which grow with the threads. */
    static final String ARENAS = "2";

    static final List<String> NATIVE = List.of("-Xmx64m");

    private StartOptions() {}

    /** Writes a start cache when the program ends. */
    static List<String> recording(Path cache) {
        return and("-XX:AOTCacheOutput=" + cache);
    }

    /** Starts with a cache, or not at all: without one an ordinary start would be measured under another name. */
    static List<String> cached(Path cache) {
        return and("-XX:AOTCache=" + cache, "-XX:AOTMode=on");
    }

    private static List<String> and(String... more) {
        List<String> options = new ArrayList<>(JVM);
        options.addAll(List.of(more));
        return options;
    }
}
