package dk.tvaers.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;

/**
 * Answers with a view as a file, of the type that the ending of the address says. With a {@code Response}: for a {@code RestResponse} that
 * may be of several types the server looks for a writer of the response itself, and finds one that prints it. Bytes need no other type.
 */
@ApplicationScoped
public class ExportAnswers {
    private final ExportFiles files;

    ExportAnswers(ExportFiles files) {
        this.files = files;
    }

    /** Reads the figures only when the request makes sense; 503 while too many PDFs are set. */
    public Response answer(ExportRequest request, Function<Draft, Export> view) {
        var format = request.format();
        var draft = files.draft(request.language());
        var file = files.write(view.apply(draft), format, draft.texts());
        return Response.fromResponse(of(file, request.language()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** With a file that is to be kept under its name. */
    public static Response of(ExportFile file, Locale language) {
        return Response.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
