package dk.tvaers.pictures;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far things come, and how long it takes them: a bar for each step, and the time between two. */
public record Funnel(Caption caption, List<Step> steps) implements Picture {
    public Funnel {
        steps = List.copyOf(steps);
    }

    /** @param before how things came here from the step before; none of the first one, or where nobody knows */
    public record Step(String name, Figure n, @Nullable Passage before) {}

    /**
     * From one step to the next.
     *
     * @param median none while half of them have not come through
     * @param n how many have that time; the time is not shown where that is held back
     */
    public record Passage(@Nullable Duration median, Figure n) {}
}
