package dk.tvaers.reporting.export;

import dk.tvaers.print.Typesetter;
import dk.tvaers.print.TypesetterBusy;
import dk.tvaers.reporting.dictionary.Dictionary;
import dk.tvaers.reporting.picture.PictureTexts;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/** Writes the rows of a view as a file. */
@ApplicationScoped
public class ExportFiles {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Messages messages;
    private final MunicipalCalendar calendar;
    private final Dictionary dictionary;
    private final Typesetter typesetter;

    ExportFiles(Messages messages, MunicipalCalendar calendar, Dictionary dictionary, Typesetter typesetter) {
        this.messages = messages;
        this.calendar = calendar;
        this.dictionary = dictionary;
        this.typesetter = typesetter;
    }

    /** For the rows of a view in this language. */
    public Draft draft(Locale language) {
        return new Draft(new PictureTexts(messages, calendar, language), dictionary);
    }

    /**
     * 503 while too many PDFs are set.
     *
     * @param texts of the draft that the rows were written in
     */
    public ExportFile write(Export export, ExportFormat format, PictureTexts texts) {
        return new ExportFile(name(export, format.ending()), format.mediaType(), content(export, format, texts));
    }

    /** What a file with these rows is called. */
    public String name(Export export, String ending) {
        return export.name() + "-" + calendar.dayOf(export.asOf()) + "." + ending;
    }

    private byte[] content(Export export, ExportFormat format, PictureTexts texts) {
        return switch (format) {
            case CSV -> CsvFile.of(Grid.forPrograms(export));
            case XLSX -> XlsxFile.of(Grid.forPeople(export, texts));
            case ODS -> OdsFile.of(Grid.forPeople(export, texts));
            case PDF -> pdf(FiguresPage.of(export, texts).render());
        };
    }

    private byte[] pdf(String page) {
        try {
            return typesetter.pdf(page);
        } catch (TypesetterBusy busy) {
            throw Problems.unavailable(SHORTLY);
        }
    }
}
