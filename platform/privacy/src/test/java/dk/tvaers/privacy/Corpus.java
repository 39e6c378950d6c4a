package dk.tvaers.privacy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The cases of {@code personal-numbers.txt}. */
final class Corpus {
    private static final String COLUMN = " \\| ";
    private static final int COLUMNS = 5;

    private Corpus() {}

    static List<Case> cases() {
        try (var file = Corpus.class.getResourceAsStream("/personal-numbers.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(Corpus::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case read(String line) {
        var columns = line.split(COLUMN, -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("Not five columns: " + line);
        }
        var text = unescaped(columns[2]);
        var expected = columns[3].equals("=") ? text : unescaped(columns[3]);
        return new Case(Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), columns[1], text, expected);
    }

    /** Properties know the escapes. */
    private static String unescaped(String column) {
        var one = new Properties();
        try {
            one.load(new StringReader("column=" + column));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return one.getProperty("column");
    }

    /** What a text holds, and what becomes of it. */
    enum Kind {
        /** Somebody's number, masked. */
        NUMBER,
        /** None, left alone. */
        OTHER,
        /** None, but masked all the same. */
        ALIKE,
        /** Somebody's number that only a person sees. */
        BEYOND
    }

    /** One line. */
    record Case(Kind kind, String name, String text, String expected) {
        String masked() {
            return expected.replace("¤", PersonalNumbers.MARK);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
