package dk.tvaers.portal.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** The two languages of the pages. Danish unless the reader chose otherwise, by the link on every page or in the browser. */
public enum Language {
    DA,
    EN;

    static final String COOKIE = "sprog";

    /** As in {@code lang} and {@code Accept-Language}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public Language other() {
        return this == DA ? EN : DA;
    }

    static Language of(HttpServerRequest request) {
        Cookie chosen = request.getCookie(COOKIE);
        if (chosen != null) {
            return ofCode(chosen.getValue());
        }
        String accepted = request.getHeader("Accept-Language");
        return accepted == null ? DA : preferred(accepted);
    }

    static Language ofCode(String code) {
        return EN.code().equals(code) ? EN : DA;
    }

    private static Language preferred(String accepted) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(DA.locale(), EN.locale()));
            return best == null ? DA : ofCode(best.getLanguage());
        } catch (IllegalArgumentException unreadable) {
            return DA;
        }
    }
}
