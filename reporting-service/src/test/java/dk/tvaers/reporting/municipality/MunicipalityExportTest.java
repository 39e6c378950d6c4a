package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.CourseStory.day;
import static dk.tvaers.reporting.NetworkStory.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.SpreadSheet;
import dk.tvaers.reporting.CourseStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The files say what the figures of the same story say. {@code target/export-municipality-*.png} is there for people to look at. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MunicipalityExportTest {
    private static final String STILL_IN_USE = "Efter 3 måneder";

    private final CourseStory story = new CourseStory();

    @Test
    void everyFigureStandsInARowWithWhatItRestsOn() throws IOException {
        toldAll();

        var rows = csv(file("report.csv", "da").contentType("text/csv;charset=UTF-8;header=present"));

        var funnel = row(rows, "Netværk: temaer");
        assertEquals("5", funnel.get("value"));
        assertEquals("funnel", funnel.get("index"));
        var inUse = row(rows, STILL_IN_USE);
        assertEquals("0.8333", inUse.get("value"));
        assertEquals("6", inUse.get("n"));
        assertEquals("handover-survival", inUse.get("index"));
        assertEquals("1", inUse.get("version"));
        for (var row : rows) {
            assertFalse(row.get("definition").isBlank() || row.get("source").isBlank(), row.toString());
            assertTrue(row.get("n").matches("[0-9]+"), row.toString());
            assertEquals(day(500), row.get("as_of"));
            assertTrue(row.get("value").isEmpty() != row.get("missing").isEmpty(), row.toString());
        }
    }

    @Test
    void workbooksHoldTheSameRows() throws IOException {
        toldAll();
        var rows = csv(file("report.csv", "da"));

        try (var workbook = new ReadableWorkbook(bytes("report.xlsx", "da"))) {
            var sheet = workbook.getFirstSheet().read();
            assertEquals(rows.size() + 1, sheet.size());
            var inUse = sheet.stream()
                    .filter(row -> row.getCellText(1).equals(STILL_IN_USE))
                    .findFirst()
                    .orElseThrow();
            assertEquals("0.8333", inUse.getCellAsNumber(3).orElseThrow().toPlainString());
        }
        var sheet = new SpreadSheet(bytes("report.ods", "da")).getSheet(0);
        assertEquals(rows.size() + 1, sheet.getMaxRows());
        assertEquals("Værdi", sheet.getRange(0, 3).getValue());
    }

    @Test
    void onPaperItIsTaggedWithContentsAndTheMeaningOfEveryIndex() throws IOException {
        toldAll();

        try (var document = Loader.loadPDF(bytes("report.pdf", "en").readAllBytes())) {
            var catalog = document.getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertNotNull(catalog.getStructureTreeRoot());
            assertEquals(
                    "Networks", catalog.getDocumentOutline().getFirstChild().getTitle());
            assertTrue(allFontsAreEmbedded(document));
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Contents"), text);
            assertTrue(text.contains("After 3 months 6 0.8333"), text);
            assertTrue(text.contains("handover-survival, v1."), text);
            paint(document);
        }
    }

    @Test
    void twoPeriodsStandBesideEachOther() throws IOException {
        toldAll();

        var rows = csv(file("comparison.csv", "en"));

        assertEquals("0.8333", row(rows, "Still in use: 3, the second").get("value"));
    }

    @Test
    void whatHappenedOverTimeIsAFileToo() throws IOException {
        toldAll();

        var rows = csv(given().auth()
                .oauth2(Tokens.of("analyst"))
                .queryParam("by", "YEAR")
                .queryParam("lang", "en")
                .get("/reporting/v1/municipality/series.csv")
                .then()
                .statusCode(200));

        assertTrue(rows.stream().anyMatch(row -> row.get("figure").endsWith("-01-01: Proposals")));
    }

    @Test
    void otherEndingsAreNotFound() {
        file("report.docx", "da", 404);
        file("report.csv", "fr", 400).body("violations.code[0]", equalTo("language-unknown"));
    }

    /** For people to look at. */
    private static void paint(PDDocument document) throws IOException {
        var renderer = new PDFRenderer(document);
        for (var page = 0; page < 2; page++) {
            var file = Path.of("target", "export-municipality-" + (page + 1) + ".png");
            ImageIO.write(renderer.renderImageWithDPI(page, 70), "png", file.toFile());
        }
    }

    private void toldAll() {
        story.tellAll();
        eventually(() -> file("report.csv", "da").body(containsString(STILL_IN_USE + ",6,0.8333")));
    }

    private ValidatableResponse file(String name, String language) {
        return file(name, language, 200);
    }

    private ValidatableResponse file(String name, String language, int status) {
        return given().auth()
                .oauth2(Tokens.of("forum"))
                .queryParam("round", story.round.toString())
                .queryParam("asOf", day(500))
                .queryParam("lang", language)
                .get("/reporting/v1/municipality/" + name)
                .then()
                .statusCode(status);
    }

    private ByteArrayInputStream bytes(String name, String language) {
        return new ByteArrayInputStream(file(name, language).extract().asByteArray());
    }

    private static List<CSVRecord> csv(ValidatableResponse file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new StringReader(file.extract().asString()))) {
            return rows.getRecords();
        }
    }

    private static CSVRecord row(List<CSVRecord> rows, String figure) {
        return rows.stream()
                .filter(row -> row.get("figure").equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static boolean allFontsAreEmbedded(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    return false;
                }
            }
        }
        return true;
    }
}
