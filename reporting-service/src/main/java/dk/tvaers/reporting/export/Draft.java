package dk.tvaers.reporting.export;

import dk.tvaers.reporting.dictionary.Dictionary;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.export.Export.Chapter;
import dk.tvaers.reporting.export.Export.Meaning;
import dk.tvaers.reporting.export.Export.Row;
import dk.tvaers.reporting.picture.PictureTexts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the rows of an export, chapter by chapter, in the reader's language. */
public final class Draft {
    private static final String OURS = "Tværs";

    private final PictureTexts texts;
    private final Dictionary dictionary;
    private final List<Chapter> chapters = new ArrayList<>();

    Draft(PictureTexts texts, Dictionary dictionary) {
        this.texts = texts;
        this.dictionary = dictionary;
    }

    public PictureTexts texts() {
        return texts;
    }

    /** Begins a chapter; its texts are {@code picture-export-<key>} and the same with {@code -definition}. */
    public Draft chapter(String key) {
        chapters.add(
                new Chapter(texts.of("export-" + key), texts.of("export-" + key + "-definition"), new ArrayList<>()));
        return this;
    }

    /** A plain count, which is what the chapter says. */
    public Draft count(String figure, long n) {
        return add(new Row(figure, n, BigDecimal.valueOf(n), unit(Index.Unit.COUNT), null, meaningOfChapter()));
    }

    public Draft count(Index index, String figure, long n) {
        return add(new Row(figure, n, BigDecimal.valueOf(n), unit(index.unit()), null, meaning(index.key())));
    }

    /** A count that is hidden, with what it could be computed from. */
    public Draft hidden(String figure) {
        return add(new Row(
                figure, null, null, unit(Index.Unit.COUNT), texts.of("export-missing-HIDDEN"), meaningOfChapter()));
    }

    /** A value of a plain kind, such as an amount of money. */
    public Draft amount(String figure, long n, BigDecimal value, String unit) {
        return add(new Row(figure, n, value, unit, null, meaningOfChapter()));
    }

    public Draft value(Index index, String figure, long n, @Nullable BigDecimal value) {
        return figure(figure, value == null ? Figure.undefined(index, n) : Figure.exact(index, n, value));
    }

    public Draft figure(String name, Figure figure) {
        var index = Index.of(figure.index()).orElseThrow();
        var absence = figure.absence();
        return add(new Row(
                name,
                figure.n(),
                figure.value(),
                unit(index.unit()),
                absence == null ? null : texts.named("export-missing", absence),
                meaning(index.key())));
    }

    public Export finish(String name, String title, String lead, Instant asOf) {
        return new Export(name, title, lead, asOf, chapters);
    }

    private Draft add(Row row) {
        chapters.getLast().rows().add(row);
        return this;
    }

    private String unit(Index.Unit unit) {
        return texts.named("export-unit", unit);
    }

    private Meaning meaningOfChapter() {
        return new Meaning(null, 1, chapters.getLast().definition(), OURS);
    }

    private Meaning meaning(String key) {
        var index = dictionary.one(key, texts.language());
        return new Meaning(index.key(), index.version(), index.definition(), index.source());
    }
}
