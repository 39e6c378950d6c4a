package dk.tvaers.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Grids as a workbook of Excel (ECMA-376). A text is a text there, whatever it begins with. */
final class XlsxFile {
    private static final int WIDEST = 60;

    private XlsxFile() {}

    static byte[] of(List<Grid> grids) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tvaers", "1.0")) {
            grids.forEach(grid -> write(grid, workbook.newWorksheet(grid.name())));
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Grid grid, Worksheet sheet) {
        for (var row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row);
            for (var column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case BigDecimal number -> sheet.value(row, column, number);
                    case String text -> sheet.value(row, column, Cells.text(text));
                    case null, default -> {
                        // an empty cell
                    }
                }
            }
        }
        for (var column = 0; column < grid.rows().getFirst().size(); column++) {
            sheet.style(0, column).bold().set();
            sheet.width(column, Cells.width(grid, column, WIDEST));
        }
        sheet.freezePane(0, 1);
    }
}
