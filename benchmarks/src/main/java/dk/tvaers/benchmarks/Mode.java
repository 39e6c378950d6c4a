package dk.tvaers.benchmarks;

import java.util.Optional;

/** The ways a service can be run. */
enum Mode {
    JVM("JVM", null),
    CACHED("JVM with AOT cache", new Goal(1000, 350)),
    NATIVE("native program", new Goal(150, 120));

    /**
     * What it must stay below.
     *
     * @param startMillis from the start of the process until it is ready
     * @param megabytes resident after 10,000 requests
     */
    record Goal(long startMillis, long megabytes) {}

    private final String text;
    private final Goal goal;

    Mode(String text, Goal goal) {
        this.text = text;
        this.goal = goal;
    }

    /** The plain virtual machine has no goal: it is what the others are compared with. */
    Optional<Goal> goal() {
        return Optional.ofNullable(goal);
    }

    @Override
    public String toString() {
        return text;
    }
}
