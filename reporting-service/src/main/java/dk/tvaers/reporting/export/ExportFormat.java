package dk.tvaers.reporting.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what kind of file a view can be taken along. */
public enum ExportFormat {
    CSV(ExportFormat.CSV_TYPE, ";charset=UTF-8;header=present"),
    XLSX(ExportFormat.XLSX_TYPE, ""),
    ODS(ExportFormat.ODS_TYPE, ""),
    PDF(ExportFormat.PDF_TYPE, "");

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    public static final String PDF_TYPE = "application/pdf";

    /** What the API says of every export. */
    public static final String WHAT =
            "As CSV for programs, as a workbook, or typeset as a tagged PDF: every figure in a row with the number of observations it"
                    + " rests on, its moment, its definition and its source. No cell is a formula.";

    private final String type;
    private final String parameters;

    ExportFormat(String type, String parameters) {
        this.type = type;
        this.parameters = parameters;
    }

    /** Without parameters. */
    public String type() {
        return type;
    }

    /** As an answer says it. */
    String mediaType() {
        return type + parameters;
    }

    /** The end of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ExportFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
