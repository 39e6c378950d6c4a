package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an idea was given on one criterion. No more precise than a handful of whole points can be: the mean has one decimal, and the spread is
 * the lowest and the highest.
 *
 * @param n how many gave points
 * @param mean 1.0–5.0, rounded half up; absent when nobody gave any
 */
@RegisterForReflection
@Schema(name = "Tally")
record Tally(String criterion, int n, BigDecimal mean, Integer lowest, Integer highest) {

    static Tally none(String criterion) {
        return new Tally(criterion, 0, null, null, null);
    }

    static Tally of(Sum sum) {
        BigDecimal mean = BigDecimal.valueOf(sum.points).divide(BigDecimal.valueOf(sum.n), 1, RoundingMode.HALF_UP);
        return new Tally(sum.criterion, sum.n, mean, sum.lowest, sum.highest);
    }

    /** As the database adds it up; n from 1. */
    record Sum(UUID ideaId, String criterion, int n, long points, int lowest, int highest) {}
}
