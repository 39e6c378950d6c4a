package dk.tvaers.portal.remote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A small, cheap try of an idea.
 *
 * @param ideaId absent when it tries none that was raised here
 * @param stage START, RUNNING, ANALYSIS or NEXT_STEP
 */
public record Trial(
        UUID id,
        UUID ideaId,
        String title,
        String hypothesis,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        String periodReason,
        List<UUID> receiverUnitIds,
        String managementSupport,
        String stage,
        String nextStep,
        String nextStepReason,
        String learning,
        BigDecimal capitalGranted,
        BigDecimal cost) {
    private static final List<String> STAGES = List.of("START", "RUNNING", "ANALYSIS", "NEXT_STEP");

    public Trial {
        receiverUnitIds = receiverUnitIds == null ? List.of() : List.copyOf(receiverUnitIds);
    }

    /** What a form begins with. */
    public static Trial none() {
        return new Trial(
                null, null, null, null, null, null, null, null, null, null, "START", null, null, null, null, null);
    }

    public boolean isPlanned() {
        return "START".equals(stage);
    }

    /** Its next step was decided. */
    public boolean isOver() {
        return "NEXT_STEP".equals(stage);
    }

    /** The stage after this one; the last one has none but itself. */
    public String nextStage() {
        return STAGES.get(Math.min(STAGES.size() - 1, STAGES.indexOf(stage) + 1));
    }

    /** Money that was granted. */
    public record Grant(UUID id, BigDecimal amount, String source, Instant grantedAt) {}

    /** Money that was spent. */
    public record Cost(UUID id, BigDecimal amount, String purpose, Instant recordedAt) {}

    /** Something that was learned on the way. */
    public record Learning(UUID id, String learning, Instant enteredAt) {}

    /** What it is measured by. */
    public record Measure(
            UUID id,
            String bottomLine,
            String indicator,
            String unit,
            String method,
            String direction,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal actual,
            Integer n,
            LocalDate measuredOn) {}
}
