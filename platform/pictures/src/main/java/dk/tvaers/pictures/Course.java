package dk.tvaers.pictures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come through its stages, when it was in each, and what has to be in place before the next.
 *
 * @param asOf until when a stage that has not ended is drawn
 * @param gate none where there is nothing to go on to
 */
public record Course(
        Caption caption,
        List<Stage> stages,
        LocalDate asOf,
        @Nullable Gate gate) implements Picture {
    public Course {
        stages = List.copyOf(stages);
    }

    /** @param stays every time it was there, in order of time: one may come back */
    public record Stage(String name, State state, List<Stay> stays) {
        public Stage {
            stays = List.copyOf(stays);
        }
    }

    public enum State {
        DONE,
        NOW,
        AHEAD,
        SKIPPED
    }

    /** @param until none while it is still there */
    public record Stay(LocalDate from, @Nullable LocalDate until) {}

    /** @param heading before what it stands */
    public record Gate(String heading, List<Requirement> requirements) {
        public Gate {
            requirements = List.copyOf(requirements);
        }

        long missing() {
            return requirements.stream().filter(each -> !each.met()).count();
        }
    }

    public record Requirement(String text, boolean met) {}
}
