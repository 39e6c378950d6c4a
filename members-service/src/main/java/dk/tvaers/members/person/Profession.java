package dk.tvaers.members.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes of professions. They travel in events, so they are words in small letters and no room for a name or a sentence. The
 * municipality's single sign-on says which ones there are.
 */
final class Profession {
    static final String FORM = "^[\\p{Ll}\\p{N}]+(?:[ /&-]{1,3}[\\p{Ll}\\p{N}]+){0,4}$";

    private static final Pattern CODE = Pattern.compile(FORM);
    private static final int LONGEST = 64;

    private Profession() {}

    /** What a login says, if it can be used. */
    static Optional<String> of(@Nullable String claim) {
        return Optional.ofNullable(claim)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.length() <= LONGEST && CODE.matcher(text).matches());
    }
}
