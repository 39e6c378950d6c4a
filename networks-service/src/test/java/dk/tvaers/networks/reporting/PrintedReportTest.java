package dk.tvaers.networks.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.print.Typesetter;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The typeset report. {@code target/report-*.png} is there for people to look at. */
class PrintedReportTest {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(PrintedReportTest::template)
            .build();

    private static Optional<TemplateLocation> template(String name) {
        return Optional.of(new TemplateLocation() {
            @Override
            public Reader read() {
                return reader("/templates/" + name + ".html");
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }

    private static Reader reader(String resource) {
        return new InputStreamReader(PrintedReportTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
    }

    private static Words.Texts texts(String language) throws IOException {
        var texts = new Properties();
        texts.load(reader("/messages/report_" + language + ".properties"));
        return (key, arguments) -> Optional.ofNullable(texts.getProperty(key))
                .map(text -> text.replace("{0}", String.valueOf(arguments.get("0")))
                        .replace("{1}", String.valueOf(arguments.get("1"))));
    }

    private static PDDocument printed(String name, NetworkReport report, String language) throws IOException {
        var words = new Words(texts(language), Locale.of(language), ZoneId.of("Europe/Copenhagen"));
        var page = ENGINE.getTemplate("ReportPage")
                .data("report", report)
                .data("words", words)
                .data("chapters", Chapters.of(report))
                .render();
        var pdf = new Typesetter().pdf(page);
        Files.write(Path.of("target", "report-" + name + ".pdf"), pdf);
        var document = Loader.loadPDF(pdf);
        var renderer = new PDFRenderer(document);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            ImageIO.write(
                    renderer.renderImageWithDPI(i, 90),
                    "png",
                    Path.of("target", "report-" + name + "-" + (i + 1) + ".png").toFile());
        }
        return document;
    }

    /** Without the line breaks that typesetting made. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void aWholeReportHasContentsWithPagesAndAnOutline() throws IOException {
        try (var document = printed("whole", SampleReport.of("Ensomhed blandt ældre borgere"), "da")) {
            var text = text(document);

            assertTrue(text.contains("Indhold"), text);
            assertTrue(document.getNumberOfPages() > 4);
            assertEquals(
                    "De tre bundlinjer",
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getNextSibling()
                            .getTitle());
            assertTrue(text.contains("1 / " + document.getNumberOfPages()));
            assertTrue(text.contains("Stoppet – et resultat"));
        }
    }

    @Test
    void aShortOneHasNoContents() throws IOException {
        try (var document = printed("begun", SampleReport.begun("Et kort forløb"), "da")) {
            assertEquals(1, document.getNumberOfPages());
            assertFalse(text(document).contains("Indhold"));
        }
    }

    @Test
    void paperHoldsTheOldestStatementsOfALevelAndSaysHowManyMoreThereAre() throws IOException {
        try (var document = printed("deep", SampleReport.of("Et dybt isbjerg", 10), "da")) {
            var text = text(document);

            // 40 events, then 80, 100 and 120 below the water.
            assertTrue(text.contains("og 20 til") && text.contains("og 40 til") && text.contains("og 60 til"), text);
            assertTrue(text.contains("(60)."), text);
            assertFalse(text.contains("(61)."), text);
        }
    }

    @Test
    void inEnglishTooWithWhatPeopleWroteAsTheyWroteIt() throws IOException {
        try (var document = printed("english", SampleReport.of("Ensomhed blandt ældre borgere"), "en")) {
            var text = text(document);

            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Network report: Ensomhed blandt ældre borgere",
                    document.getDocumentInformation().getTitle());
            assertTrue(text.contains("The three bottom lines"));
            assertTrue(text.contains("De fleste siger nej til et tilbud"));
        }
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() throws IOException {
        var title = "=cmd|'/C calc'!A1 <script>alert(1)</script> & \u0001 Ελλάδα Київ, שלום (בית) 123, العربية, 网络 🙂";

        try (var document = printed("scripts", SampleReport.begun(title), "da")) {
            var text = text(document);

            assertTrue(text.contains("=cmd|'/C calc'!A1"), text);
            // A title breaks its line where it must.
            assertTrue(text.replace(" ", "").contains("<script>alert(1)</script>&"), text);
            assertTrue(text.contains("Ελλάδα Київ"), text);
        }
    }
}
