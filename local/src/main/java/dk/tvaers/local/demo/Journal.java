package dk.tvaers.local.demo;

import dk.tvaers.local.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * What the demonstration has done, step by step, with the ids the services gave: a load that was cut off goes on where it was,
 * and one that is complete is not done again. Only its owner may read it, since it holds receipt codes.
 */
final class Journal {

    private static final String COMPLETE = "complete";
    private static final String EDITION = "edition";

    private final StateFile file;
    private final Properties steps;
    private final boolean resumed;

    Journal(Path path) {
        this.file = new StateFile(path);
        this.steps = file.read().orElseGet(Properties::new);
        this.resumed = !steps.isEmpty();
    }

    /** Whether an earlier load was cut off, perhaps between a step and its note. */
    boolean isResumed() {
        return resumed;
    }

    /** Whether what was done is of this edition of the demonstration, as nothing is too; another cannot be gone on with. */
    boolean isOf(String edition) {
        return !resumed || edition.equals(steps.getProperty(EDITION));
    }

    void begin(String edition) {
        note(EDITION, edition);
    }

    /** What the step gave when it was done, now or in an earlier load. */
    String once(String step, Supplier<String> deed) {
        String done = steps.getProperty(step);
        if (done == null) {
            done = deed.get();
            note(step, done);
        }
        return done;
    }

    synchronized void note(String step, String value) {
        steps.setProperty(step, value);
        try {
            file.write(steps);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not note what the demonstration did", e);
        }
    }

    Optional<String> find(String step) {
        return Optional.ofNullable(steps.getProperty(step));
    }

    /** What an earlier step gave. */
    String get(String step) {
        return find(step).orElseThrow(() -> new IllegalStateException("The demonstration has not done " + step));
    }

    boolean isComplete() {
        return steps.containsKey(COMPLETE);
    }

    void complete() {
        note(COMPLETE, "true");
    }
}
