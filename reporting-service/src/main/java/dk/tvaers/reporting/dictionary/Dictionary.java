package dk.tvaers.reporting.dictionary;

import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The definitions of all indices, as the program has them: there is no second list to keep in step. */
@ApplicationScoped
public class Dictionary {
    private final Messages messages;

    Dictionary(Messages messages) {
        this.messages = messages;
    }

    List<IndexView> all(Locale language) {
        return Arrays.stream(Index.values()).map(index -> view(index, language)).toList();
    }

    /** 404 for a key that no index has. */
    public IndexView one(String key, Locale language) {
        return Index.of(key).map(index -> view(index, language)).orElseThrow(Problems::notFound);
    }

    private IndexView view(Index index, Locale language) {
        return new IndexView(
                index.key(),
                index.version(),
                text(index, "name", language),
                text(index, "definition", language),
                index.formula(),
                index.unit(),
                index.range(),
                text(index, "source", language));
    }

    private String text(Index index, String part, Locale language) {
        var key = "index." + index.key() + "." + part;
        return messages.find(key, language, Map.of()).orElseThrow(() -> new IllegalStateException("no text: " + key));
    }
}
