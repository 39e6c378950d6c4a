package dk.tvaers.members.csv;

import dk.tvaers.web.problem.Messages;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file with the reason why it was left out or altered, in the caller's language. */
@RegisterForReflection
@Schema(name = "ImportProblem")
public record ImportProblem(
        @Schema(description = "Where the row begins; the header is line 1", examples = "14")
        long line,

        @Schema(examples = "row-unit-unknown") String code,
        String message) {

    public static List<ImportProblem> of(List<RowProblem> problems, FileImport how, Messages messages) {
        Locale language = Messages.choose(how.acceptLanguage());
        return problems.stream()
                .map(each -> new ImportProblem(
                        each.line(), each.code(), messages.text(each.code(), language, each.arguments())))
                .toList();
    }
}
