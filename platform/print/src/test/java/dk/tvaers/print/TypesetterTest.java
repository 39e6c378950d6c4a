package dk.tvaers.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static PDDocument typeset(String title, String body) throws IOException {
        return Loader.loadPDF(new Typesetter().pdf("""
                <html lang="da"><head><title>%s</title>
                <style>body { font-family: Lato, 'DejaVu Sans' }</style></head><body>%s</body></html>
                """.formatted(title, body)));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<String> notEmbedded(PDDocument document) throws IOException {
        List<String> found = new ArrayList<>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    found.add(font.getName());
                }
            }
        }
        return found;
    }

    @Test
    void theDocumentIsTaggedAndKnowsItsTitleAndLanguage() throws IOException {
        try (var document = typeset(
                "Ensomhed &amp; fællesskab",
                "<h1>Ensomhed</h1><p>Og fællesskab, effektiv flytning, tilbud</p><p><i>kursiv</i></p>")) {
            var catalogue = document.getDocumentCatalog();

            assertEquals(
                    "Ensomhed & fællesskab", document.getDocumentInformation().getTitle());
            assertEquals("da", catalogue.getLanguage());
            assertTrue(catalogue.getMarkInfo().isMarked());
            assertTrue(catalogue.getViewerPreferences().displayDocTitle());
            assertEquals(List.of(), notEmbedded(document));
            // Words with what Lato would draw as ligatures.
            assertTrue(text(document).contains("Og fællesskab, effektiv flytning, tilbud"), text(document));
        }
    }

    @Test
    void otherScriptsAreRealTextToo() throws IOException {
        try (var document = typeset("Navne", "<p>Ελλάδα Київ Łódź თბილისი Հայաստան</p>")) {
            assertTrue(text(document).contains("Ελλάδα Київ Łódź თბილისი Հայաստան"), () -> "not all of them");
            assertEquals(List.of(), notEmbedded(document));
        }
    }

    @Test
    void rightToLeftTextIsInItsOrderAmongTheOther() throws IOException {
        try (var document = typeset("Navne", "<p>Foreningen \u05e9\u05dc\u05d5\u05dd fra 1998</p>")) {
            // The stripper gives drawn text back in reading order, so what was drawn in the wrong order would come back
            // reversed.
            assertTrue(text(document).contains("Foreningen \u05e9\u05dc\u05d5\u05dd fra 1998"), text(document));
        }
    }

    @Test
    void aCharacterThatNoFaceHasIsABoxAndNoFailure() throws IOException {
        try (var document = typeset("Navne", "<p>[\u7f51\u7edc] og [\u0001]</p>")) {
            assertTrue(text(document).contains("og"));
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (var document = typeset(
                "Billede",
                "<link rel=\"stylesheet\" href=\"http://localhost:1/x.css\"/>"
                        + "<p><img src=\"file:///etc/hostname\" alt=\"intet\"/>tekst</p>")) {
            assertTrue(text(document).contains("tekst"));
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void aPageThatIsNotWellFormedIsAFault() {
        var typesetter = new Typesetter();

        assertThrows(RuntimeException.class, () -> typesetter.pdf("<html><body><p>"));
    }
}
