package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.PublicInput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Inputs as a table (RFC 4180, UTF-8, a line of names first). No cell is a formula to the program that opens it. */
final class CsvFile {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "callId",
                    "networkIds",
                    "state",
                    "receivedAt",
                    "title",
                    "text",
                    "longitude",
                    "latitude",
                    "answerOutcome",
                    "answerText",
                    "answerLinks",
                    "answeredAt")
            .get();
    /** What spreadsheets take for the beginning of a formula, also the wide signs and after blanks. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    static String of(List<PublicInput> inputs) {
        var text = new StringBuilder();
        try (var csv = FORMAT.print(text)) {
            for (var input : inputs) {
                csv.printRecord(cells(input));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static Object[] cells(PublicInput input) {
        var place = input.place();
        var answer = input.answer();
        return new Object[] {
            input.id(),
            input.callId(),
            input.networkIds().stream().map(Object::toString).collect(Collectors.joining(" ")),
            input.state(),
            input.receivedAt(),
            harmless(input.title()),
            harmless(input.text()),
            place == null ? null : place.longitude(),
            place == null ? null : place.latitude(),
            answer == null ? null : answer.outcome(),
            answer == null ? null : harmless(answer.text()),
            answer == null ? null : String.join(" ", answer.links()),
            answer == null ? null : answer.answeredAt()
        };
    }

    /** With an apostrophe before what would be computed. */
    static String harmless(String text) {
        var first = text == null ? "" : text.stripLeading();
        var suspicious = !first.isEmpty() && BEGINS_A_FORMULA.indexOf(first.charAt(0)) >= 0
                || text != null && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return suspicious ? "'" + text : text;
    }
}
