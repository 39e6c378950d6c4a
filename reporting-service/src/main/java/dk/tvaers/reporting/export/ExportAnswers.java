package dk.tvaers.reporting.export;

import dk.tvaers.print.Typesetter;
import dk.tvaers.print.TypesetterBusy;
import dk.tvaers.reporting.dictionary.Dictionary;
import dk.tvaers.reporting.picture.PictureTexts;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Function;

/**
 * Answers with a view as a file, of the type that the ending of the address says. With a {@code Response}: for a {@code RestResponse} that
 * may be of several types the server looks for a writer of the response itself, and finds one that prints it. Bytes need no other type.
 */
@ApplicationScoped
public class ExportAnswers {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Messages messages;
    private final MunicipalCalendar calendar;
    private final Dictionary dictionary;
    private final Typesetter typesetter;

    ExportAnswers(Messages messages, MunicipalCalendar calendar, Dictionary dictionary, Typesetter typesetter) {
        this.messages = messages;
        this.calendar = calendar;
        this.dictionary = dictionary;
        this.typesetter = typesetter;
    }

    /** Reads the figures only when the request makes sense; 503 while too many PDFs are set. */
    public Response answer(ExportRequest request, Function<Draft, Export> view) {
        var format = request.format();
        var texts = new PictureTexts(messages, calendar, request.language());
        var export = view.apply(new Draft(texts, dictionary));
        var name = export.name() + "-" + calendar.dayOf(export.asOf()) + "." + format.ending();
        return Response.ok(file(export, format, texts))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language().getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private byte[] file(Export export, ExportFormat format, PictureTexts texts) {
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
