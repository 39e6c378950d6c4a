package dk.tvaers.reporting.course;

import dk.tvaers.reporting.model.CourseStep;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a theme came.
 *
 * @param reached when it first came to each step; the steps it did not come to are not there
 * @param items how many there are of each step
 * @param over when it ended, by a rejection or because all its networks closed; from then on it waits for nothing
 */
record Course(
        Map<CourseStep, Instant> reached,
        Map<CourseStep, Long> items,
        @Nullable Instant over) {}
