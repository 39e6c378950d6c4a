package dk.tvaers.citizeninput.media;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether a PDF (ISO 32000) does more than to be read: is encrypted, runs scripts, starts programs or carries files. Names are searched for in the
 * file as it is and in its object streams, unpacked up to a limit. It is kept as it came, so it is never shown to everybody ({@code docs/adr/0041}).
 */
final class PdfFile {
    private static final List<String> ACTIVE = List.of(
            "/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/GoToE", "/ImportData", "/SubmitForm");
    private static final String ENCRYPTED = "/Encrypt";
    private static final String END = "%%EOF";
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int PIECE = 64 * 1024;
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    /** An object stream begins with numbers, which objects it has and where they stand, and then has them. */
    private static final Pattern OBJECTS =
            Pattern.compile("\\s*+(?:[0-9]++\\s++)++(?:[-+.<\\[(/]|true|false|null|\\z)");

    private static final int BEGINNING = 512;
    private static final int MOST_STREAMS = 20_000;
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private final byte[] bytes;
    private int unpacked;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static CleanFile checked(byte[] bytes) {
        new PdfFile(bytes).check();
        return new CleanFile(MediaKind.PDF, bytes, null, null);
    }

    private void check() {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        // What comes after the end could be another file, of another kind.
        var end = text.lastIndexOf(END);
        if (end < 0 || !text.substring(end + END.length()).isBlank()) {
            throw Cleaning.damaged();
        }
        search(text);
        var stream = STREAM.matcher(text);
        for (var streams = 0; stream.find(); streams++) {
            if (streams > MOST_STREAMS) {
                throw tooMuch();
            }
            unpack(stream.end());
        }
    }

    private static void search(String text) {
        var names = text.indexOf('#') < 0 ? text : ESCAPED.matcher(text).replaceAll(PdfFile::character);
        if (names.contains(ENCRYPTED)) {
            throw Problems.invalid("/file", "attachment-encrypted");
        }
        if (ACTIVE.stream().anyMatch(names::contains)) {
            throw Problems.invalid("/file", "attachment-active");
        }
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escaped.group(1), 16)));
    }

    private void unpack(int at) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            var beginning = unpack(inflater, BEGINNING);
            if (OBJECTS.matcher(beginning).lookingAt()) {
                search(beginning + unpack(inflater, MOST_UNPACKED));
            }
        } catch (DataFormatException notPacked) {
            // Then it is no object stream that a reader could use.
        } finally {
            inflater.end();
        }
    }

    private String unpack(Inflater inflater, int most) throws DataFormatException {
        var piece = new byte[Math.min(most, PIECE)];
        var text = new StringBuilder();
        for (var read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
            text.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw tooMuch();
            }
            if (text.length() >= most) {
                break;
            }
        }
        return text.toString();
    }

    private static ProblemException tooMuch() {
        return Problems.invalid("/file", "attachment-unpacks-too-large");
    }
}
