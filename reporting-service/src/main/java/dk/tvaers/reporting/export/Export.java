package dk.tvaers.reporting.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a view says, as rows.
 *
 * @param name of the file, without its ending
 */
public record Export(String name, String title, String lead, Instant asOf, List<Chapter> chapters) {
    public record Chapter(String title, String definition, List<Row> rows) {}

    /**
     * A figure.
     *
     * @param n how many observations it rests on; absent where that may not be told
     * @param missing why there is no value, in words
     */
    public record Row(
            String figure,
            @Nullable Long n,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String missing,
            Meaning meaning) {}

    /**
     * How a figure is made.
     *
     * @param index key in {@code GET /indices}; absent for a plain count
     */
    public record Meaning(@Nullable String index, int version, String definition, String source) {}
}
