package dk.tvaers.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces that documents are set in. A style sheet says {@code font-family: Lato, 'DejaVu Sans'}: Lato (SIL Open Font License 1.1) is for
 * reading; DejaVu Sans (a free licence, in its jar) knows the scripts that Lato does not: Arabic, Hebrew, Armenian, Georgian and more.
 */
enum Typeface {
    REGULAR("Lato", "fonts/otf/Lato2/Lato-Regular.ttf", 400, FontStyle.NORMAL),
    ITALIC("Lato", "fonts/otf/Lato2/Lato-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD("Lato", "fonts/otf/Lato2/Lato-Bold.ttf", 700, FontStyle.NORMAL),
    BOLD_ITALIC("Lato", "fonts/otf/Lato2/Lato-BoldItalic.ttf", 700, FontStyle.ITALIC),
    OTHER_SCRIPTS("DejaVu Sans", "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", 400, FontStyle.NORMAL),
    OTHER_SCRIPTS_BOLD("DejaVu Sans", "net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);

    private final String family;
    private final String resource;
    private final int weight;
    private final FontStyle style;

    Typeface(String family, String resource, int weight, FontStyle style) {
        this.family = family;
        this.resource = resource;
        this.weight = weight;
        this.style = style;
    }

    /** Embedded as the subset that the document uses, when it uses it. */
    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(
                new PDFontSupplier(null) {
                    @Override
                    public PDFont supply() {
                        return load(document);
                    }
                },
                family,
                weight,
                style,
                true);
    }

    private PDFont load(PDDocument document) {
        try (InputStream font = open()) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font));
            // Ligatures have no character of their own: drawn with them, a word could be neither searched for nor read
            // aloud.
            face.setEnableGsub(false);
            return PDType0Font.load(document, face, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private InputStream open() {
        InputStream font = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (font == null) {
            throw new IllegalStateException("There is no " + resource);
        }
        return font;
    }
}
