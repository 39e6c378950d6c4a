package dk.tvaers.reporting.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again, by another program where there is one. */
class FilesTest {
    static Stream<String> namesThatAreFormulas() {
        return Stream.of(
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2",
                "@SUM(A1:A2)",
                "  =HYPERLINK(\"https://example.org\")",
                "\uFF1D1+1",
                "\t=1",
                "=1\n2");
    }

    static Stream<String> names() {
        return Stream.concat(
                namesThatAreFormulas(),
                Stream.of(
                        "Blåbærgrød på Ærø",
                        "شبكة كبار السن",
                        "רשת שכונתית",
                        "孤独的老人",
                        "Сеть «Соседи»",
                        "Δίκτυο",
                        "नेटवर्क",
                        "\uD83D\uDEB2 cykler",
                        "\"citat\", og; komma",
                        "<b>&amp;"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aWorkbookOfExcelHoldsTheNameAsText(String name) throws IOException {
        var bytes = XlsxFile.of(List.of(grid(name)));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            var cells = rows.skip(1).findFirst().orElseThrow();
            assertEquals(CellType.STRING, cells.getCell(0).getType());
            assertEquals(name, cells.getCell(0).asString());
            assertNull(cells.getCell(0).getFormula());
            assertEquals(CellType.NUMBER, cells.getCell(1).getType());
            assertEquals(0, new BigDecimal("0.8333").compareTo(cells.getCell(1).asNumber()));
        }
        assertFalse(xml(bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anOpenDocumentHoldsTheNameAsText(String name) throws IOException {
        var bytes = OdsFile.of(List.of(grid(name)));

        var sheet = new SpreadSheet(new ByteArrayInputStream(bytes)).getSheet(0);
        assertEquals(name.replace('\t', ' '), sheet.getRange(1, 0).getValue());
        assertNull(sheet.getRange(1, 0).getFormula());
        assertEquals(0.8333, sheet.getRange(1, 1).getValue());
        assertFalse(xml(bytes, "content.xml").contains("table:formula"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTableOfTextHoldsTheNameWithAnApostropheIfItWouldBeComputed(String name) throws IOException {
        var text = new String(CsvFile.of(grid(name)), StandardCharsets.UTF_8);

        try (var rows = CSVFormat.RFC4180.parse(new StringReader(text))) {
            var row = rows.getRecords().get(1);
            assertEquals(namesThatAreFormulas().anyMatch(name::equals) ? "'" + name : name, row.get(0));
            assertEquals("0.8333", row.get(1));
            assertEquals("", row.get(2));
        }
    }

    /** What XML cannot hold would make a file that nothing opens. */
    @Test
    void whatXmlCannotHoldIsReplaced() throws IOException {
        var broken = grid("nul \u0000 og \uD800 halv");

        var sheet = new SpreadSheet(new ByteArrayInputStream(OdsFile.of(List.of(broken)))).getSheet(0);
        assertEquals("nul \uFFFD og \uFFFD halv", sheet.getRange(1, 0).getValue());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxFile.of(List.of(broken))));
                var rows = workbook.getFirstSheet().openStream()) {
            assertEquals(
                    "nul \uFFFD og \uFFFD halv",
                    rows.skip(1).findFirst().orElseThrow().getCell(0).asString());
        }
    }

    private static Grid grid(String name) {
        return new Grid(
                "Tal",
                List.of(List.of("Navn", "Værdi", "Mangler"), Arrays.asList(name, new BigDecimal("0.8333"), null)));
    }

    /** As programs do, by the list at the end of the file. */
    private static String xml(byte[] file, String name) throws IOException {
        var path = Files.write(Files.createTempFile("export", ".zip"), file);
        try (var zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(path);
        }
    }
}
