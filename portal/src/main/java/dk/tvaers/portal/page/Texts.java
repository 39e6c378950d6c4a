package dk.tvaers.portal.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The words of the pages, {@code messages/portal_da.properties} and {@code portal_en.properties}. */
final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private Texts(Language language) {
        this.language = language;
        var file = "/messages/portal_" + language.code() + ".properties";
        try (var in = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts in(Language language) {
        return ALL.get(language);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** @throws IllegalArgumentException for a key that is not there */
    String say(String key, Object... arguments) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
