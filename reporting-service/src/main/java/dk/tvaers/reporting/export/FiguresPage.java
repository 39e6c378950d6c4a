package dk.tvaers.reporting.export;

import dk.tvaers.reporting.export.Export.Meaning;
import dk.tvaers.reporting.export.Export.Row;
import dk.tvaers.reporting.picture.PictureTexts;
import io.quarkus.qute.TemplateInstance;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page that an export is typeset from: {@code templates/FiguresPage.html}. What people wrote is escaped there.
 *
 * @param meanings how each index on the page is made, once
 */
public record FiguresPage(Export export, FiguresWords words, List<Meaning> meanings) implements TemplateInstance {
    static FiguresPage of(Export export, PictureTexts texts) {
        return new FiguresPage(
                export,
                new FiguresWords(texts),
                export.chapters().stream()
                        .flatMap(chapter -> chapter.rows().stream())
                        .map(Row::meaning)
                        .filter(meaning -> meaning.index() != null)
                        .distinct()
                        .toList());
    }

    /** Says what the page says in one language. Public because the page is compiled elsewhere. */
    public record FiguresWords(PictureTexts texts) {
        private static final int DECIMALS = 4;

        public String language() {
            return texts.language().getLanguage();
        }

        public String say(String key) {
            return texts.of("export-" + key);
        }

        public String day(Export export) {
            return texts.of("export-as-of", texts.day(export.asOf()));
        }

        public String n(Row row) {
            return row.n() == null ? "–" : texts.number(row.n());
        }

        /** What an index is called. */
        public String name(Meaning meaning) {
            return texts.messages().text("index." + meaning.index() + ".name", texts.language(), Map.of());
        }

        /** As people write it; in words where there is none. */
        public String value(Row row) {
            return row.value() == null
                    ? row.missing()
                    : format(texts.language()).format(row.value());
        }

        private static NumberFormat format(Locale language) {
            var format = NumberFormat.getInstance(language);
            format.setMaximumFractionDigits(DECIMALS);
            return format;
        }
    }
}
