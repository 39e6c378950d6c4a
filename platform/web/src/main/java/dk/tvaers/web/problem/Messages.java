package dk.tvaers.web.problem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Texts for users in Danish and English. A service names its own bundles in {@code tvaers.messages} (comma separated):
 * {@code tvaers.messages=networks} reads {@code messages/networks_da.properties} and {@code messages/networks_en.properties}
 * in UTF-8. Placeholders are {@code {0}} or {@code {max}}; there is nothing to escape. Start fails when a bundle is
 * missing or the two languages do not have the same keys.
 */
@Startup
@ApplicationScoped
public class Messages {
    static final Locale DANISH = Locale.of("da");
    static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<Locale> LANGUAGES = List.of(DANISH, ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    Messages(@ConfigProperty(name = "tvaers.messages") Optional<List<String>> bundles) {
        LANGUAGES.forEach(language -> texts.put(language, new HashMap<>()));
        load("problems");
        bundles.orElse(List.of()).forEach(this::load);
    }

    /** The text of a key, or empty when no bundle has it. */
    public Optional<String> find(String key, Locale language, Map<String, ?> arguments) {
        return Optional.ofNullable(texts.get(language).get(key)).map(text -> fill(text, arguments));
    }

    /** The text of a key; a key that no bundle has is a fault of the program and stands for itself. */
    public String text(String key, Locale language, Map<String, ?> arguments) {
        return find(key, language, arguments).orElse(key);
    }

    /** English when the reader prefers it to Danish, otherwise Danish. */
    public static Locale choose(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DANISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? DANISH : found;
        } catch (IllegalArgumentException unreadableHeader) {
            return DANISH;
        }
    }

    static Set<String> keys(String bundle, Locale language) {
        return new TreeSet<>(read(bundle, language).stringPropertyNames());
    }

    private void load(String bundle) {
        if (!keys(bundle, DANISH).equals(keys(bundle, ENGLISH))) {
            throw new IllegalStateException("The languages of messages/" + bundle + " do not have the same keys");
        }
        for (Locale language : LANGUAGES) {
            Properties properties = read(bundle, language);
            properties.stringPropertyNames().forEach(key -> texts.get(language).put(key, properties.getProperty(key)));
        }
    }

    private static Properties read(String bundle, Locale language) {
        String name = "messages/" + bundle + "_" + language.getLanguage() + ".properties";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + name);
            }
            Properties properties = new Properties();
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static String fill(String text, Map<String, ?> arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            Object value = arguments.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : value.toString());
        });
    }
}
