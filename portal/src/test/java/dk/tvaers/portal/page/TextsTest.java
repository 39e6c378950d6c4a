package dk.tvaers.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said that no page says. */
class TextsTest {
    private static final Pattern SAID = Pattern.compile("\\bt[12]?\\(['\"]([a-zA-Z0-9.-]*[a-zA-Z0-9])['\"]");
    private static final Pattern WORD = Pattern.compile("\\bword\\(['\"]([a-zA-Z0-9.-]+)['\"]");
    private static final Pattern CHOICES = Pattern.compile("Map\\.entry\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FORM =
            Pattern.compile("\\{#let f=(?:room|desk)\\.form\\('([a-z-]+)'\\)(.*?)\\{/let}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\\bname='([A-Za-z-]+)'");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(words("da").stringPropertyNames()),
                new TreeSet<>(words("en").stringPropertyNames()));
    }

    @Test
    void everyKeyThatIsSaidIsThere() {
        var known = words("da").stringPropertyNames();
        var sources = sources();

        SAID.matcher(sources).results().forEach(key -> assertTrue(known.contains(key.group(1)), key.group(1)));
        WORD.matcher(sources)
                .results()
                .forEach(kind -> assertTrue(known.contains(kind.group(1) + ".other"), kind.group(1)));
    }

    @Test
    void everyFieldOfARoomHasALabel() {
        var known = words("da").stringPropertyNames();
        var fields = FORM.matcher(sources())
                .results()
                .flatMap(form ->
                        FIELD.matcher(form.group(2)).results().map(field -> Map.entry(form.group(1), field.group(1))))
                .toList();

        assertTrue(fields.size() > 100, () -> fields.size() + " fields");
        fields.forEach(field -> assertTrue(
                known.contains("field." + field.getValue())
                        || known.contains("field." + field.getKey() + "." + field.getValue()),
                field::toString));
    }

    @Test
    void noKeyIsLeftOver() {
        var sources = sources();
        var kinds =
                WORD.matcher(sources).results().map(kind -> kind.group(1) + ".").collect(Collectors.toSet());
        // Keys that the code puts together.
        kinds.addAll(java.util.Set.of("receipt.done.", "theme.", "room.mend", "field.", "hint."));
        CHOICES.matcher(sources).results().forEach(kind -> kinds.add(kind.group(1) + "."));

        var leftOver = words("da").stringPropertyNames().stream()
                .filter(key -> !sources.contains("'" + key + "'") && !sources.contains("\"" + key + "\""))
                .filter(key -> kinds.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(), leftOver);
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(html|java)"))
                    .map(TextsTest::content)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var in =
                Files.newBufferedReader(Path.of("src/main/resources/messages/portal_" + language + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
