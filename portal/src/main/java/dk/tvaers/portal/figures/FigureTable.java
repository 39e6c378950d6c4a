package dk.tvaers.portal.figures;

import java.util.List;

/**
 * The content of one picture.
 *
 * @param view of the picture, as its address names it
 * @param columns headings, the first that of the rows' names
 * @param hides whether something in it is hidden
 */
public record FigureTable(
        String view, String heading, String lead, List<String> columns, List<Row> rows, boolean hides) {

    /** One row. */
    public record Row(String name, List<String> cells) {}
}
