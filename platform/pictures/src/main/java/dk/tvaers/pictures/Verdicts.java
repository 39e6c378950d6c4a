package dk.tvaers.pictures;

import dk.tvaers.pictures.BottomLines.Verdict;
import java.util.List;

/** How often something went better, worse, or nobody knows: a column for each bottom line, never weighed against each other. */
public record Verdicts(Caption caption, List<Column> columns) implements Picture {
    private static final int MOST = 4;

    public Verdicts {
        columns = List.copyOf(columns);
        if (columns.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " columns are too narrow");
        }
    }

    /** @param foot what else is to be known; may be empty */
    public record Column(String name, List<Count> counts, String foot) {
        public Column {
            counts = List.copyOf(counts);
        }
    }

    public record Count(Verdict verdict, Figure n) {}
}
