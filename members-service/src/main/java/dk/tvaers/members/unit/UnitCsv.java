package dk.tvaers.members.unit;

import dk.tvaers.members.csv.CsvTable;
import dk.tvaers.members.csv.RowProblem;
import java.util.ArrayList;
import java.util.List;

/** Reads an import of units. */
final class UnitCsv {
    private UnitCsv() {}

    /** Sorts the usable rows from the others; 400 when the file as a whole cannot be read. */
    static UnitFile read(byte[] file) {
        List<UnitRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        CsvTable.read(
                file,
                UnitRowReader.COLUMNS,
                (line, row) -> new UnitRowReader(line, row, problems).read().ifPresent(rows::add));
        return new UnitFile(rows, problems);
    }
}
