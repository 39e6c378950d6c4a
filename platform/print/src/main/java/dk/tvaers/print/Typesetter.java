package dk.tvaers.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Typesets a page of XHTML as a PDF that is tagged for assistive technology (PDF/UA): title and language are those of the page, its headings
 * become the outline. Nothing is fetched from anywhere, whatever the page names.
 */
@ApplicationScoped
public class Typesetter {
    /** A document takes tens of megabytes while it is set; the others wait their turn rather than run out of memory together. */
    private static final int AT_ONCE = 1;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * @param xhtml a whole and well-formed page with {@code lang} and {@code title}; characters that XML forbids are replaced
     * @throws TypesetterBusy when others take too long to let it have its turn
     */
    public byte[] pdf(String xhtml) {
        takeTurn();
        try {
            return set(Characters.legal(xhtml));
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TypesetterBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TypesetterBusy();
        }
    }

    private static byte[] set(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .withHtmlContent(xhtml, null)
                    .withProducer("Tværs")
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, uri) -> null)
                    .useUnicodeBidiSplitter(RightToLeft::new)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .useReplacementText("\u25a1")
                    .toStream(pdf);
            Arrays.stream(Typeface.values()).forEach(face -> face.offerTo(builder, document));
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("a document could not be typeset", failed);
        }
        return pdf.toByteArray();
    }
}
