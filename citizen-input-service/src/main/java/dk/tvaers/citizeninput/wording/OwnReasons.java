package dk.tvaers.citizeninput.wording;

import java.util.Locale;
import java.util.Optional;

/** Reasons as the municipality words them. */
public interface OwnReasons {
    /** Empty when it has not worded this one. @param code or null */
    Optional<String> own(String code, Locale language);
}
