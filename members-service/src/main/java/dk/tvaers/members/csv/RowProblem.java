package dk.tvaers.members.csv;

import java.util.Map;

/**
 * Why a row of an import was left out, or what was done to it. Never what stood in it, which may be anything.
 *
 * @param line where the row begins in the file; the header is line 1
 * @param code key of its text in the message bundle
 */
public record RowProblem(long line, String code, Map<String, Object> arguments) {
    public static RowProblem of(long line, String code, Object... arguments) {
        return new RowProblem(line, code, arguments.length == 0 ? Map.of() : Map.of("0", arguments[0]));
    }
}
