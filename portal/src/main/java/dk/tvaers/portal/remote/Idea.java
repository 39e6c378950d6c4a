package dk.tvaers.portal.remote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An idea of a network.
 *
 * @param family with which ideas it was grouped; may be absent
 * @param description absent until somebody wrote one
 */
public record Idea(
        UUID id, String title, String text, UUID trackId, String state, String family, Description description) {

    private static final Description NOT_YET = new Description(null, null, null, null, null, null, null, null);

    /** What a form begins with. */
    public Description described() {
        return description == null ? NOT_YET : description;
    }

    public boolean canBeDescribed() {
        return "PRIORITISED".equals(state) || "CONCRETISED".equals(state);
    }

    /** What it would be to do it. */
    public record Description(
            String content,
            String activities,
            String targetGroup,
            BigDecimal cost,
            String potential,
            UUID responsibleUnitId,
            String valuesPursued,
            String carriedOn) {}

    /** A step of an idea. */
    public record Move(String from, String to, String reason, Instant movedAt) {}

    /** What ideas are scored by. */
    public record Criteria(String state, int edition, List<Criterion> criteria) {
        public Criteria {
            criteria = criteria == null ? List.of() : List.copyOf(criteria);
        }

        public boolean isFixed() {
            return "FIXED".equals(state);
        }
    }

    /** One of them. */
    public record Criterion(String code, String title, String explanation) {}

    /** What somebody gave an idea. */
    public record OwnScores(List<Score> scores) {
        public OwnScores {
            scores = scores == null ? List.of() : List.copyOf(scores);
        }

        /** On one criterion; null when none. */
        public Integer points(String criterion) {
            return scores.stream()
                    .filter(each -> each.criterion().equals(criterion))
                    .map(Score::points)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Points from 1 to 5. */
    public record Score(String criterion, int points) {}

    /** What ideas were given. */
    public record Results(List<Result> ideas) {
        public Results {
            ideas = ideas == null ? List.of() : List.copyOf(ideas);
        }
    }

    /** What one idea was given, criterion by criterion. */
    public record Result(UUID ideaId, List<Tally> criteria) {
        public Result {
            criteria = criteria == null ? List.of() : List.copyOf(criteria);
        }
    }

    /**
     * What it was given on one.
     *
     * @param mean absent when nobody gave any points
     */
    public record Tally(String criterion, int n, BigDecimal mean, Integer lowest, Integer highest) {}
}
