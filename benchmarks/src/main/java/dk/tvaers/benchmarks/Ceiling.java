package dk.tvaers.benchmarks;

import java.time.Duration;
import java.util.List;

/** How often per second the database alone carries a transaction of some statements. */
interface Ceiling {

    /**
     * @param database where
     * @param transactions the scripts, of which one is run each time, all as often; {seconds} in them is a random number
     * @param most the largest {seconds}
     */
    double perSecond(String database, List<List<String>> transactions, long most, Duration span);

    /** What it was measured with. */
    String name();
}
