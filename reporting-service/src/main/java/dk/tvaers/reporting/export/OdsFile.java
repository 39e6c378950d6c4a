package dk.tvaers.reporting.export;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grids as an OpenDocument spreadsheet (ISO/IEC 26300). A text is a text there, whatever it begins with. */
final class OdsFile {
    private OdsFile() {}

    static byte[] of(List<Grid> grids) {
        var workbook = new SpreadSheet();
        grids.forEach(grid -> workbook.appendSheet(sheet(grid)));
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static Sheet sheet(Grid grid) {
        var columns = grid.rows().getFirst().size();
        var sheet = new Sheet(grid.name(), grid.rows().size(), columns);
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var column = 0; column < columns; column++) {
                sheet.getRange(row, column).setValue(value(grid.rows().get(row).get(column)));
            }
        }
        sheet.getRange(0, 0, 1, columns).setFontBold(true);
        return sheet;
    }

    private static @Nullable Object value(@Nullable Object cell) {
        return switch (cell) {
            // The library writes a tab as it is, and readers take it for the layout of the file.
            case String text -> Cells.text(text).replace('\t', ' ');
            case BigDecimal number -> number.doubleValue();
            case null, default -> cell;
        };
    }
}
