package dk.tvaers.reporting.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be drawn of courses. */
public enum CoursePicture {
    FUNNEL,
    BOTTOM_LINES,
    IN_USE;

    /** Their names in addresses, for the API document. */
    public static final String FUNNEL_NAME = "funnel";

    public static final String BOTTOM_LINES_NAME = "bottom-lines";
    public static final String IN_USE_NAME = "in-use";

    /** As an address says it, such as {@code bottom-lines}. */
    public static Optional<CoursePicture> named(String name) {
        return Arrays.stream(values())
                .filter(each -> inAddresses(each).equals(name))
                .findFirst();
    }

    /** A code as addresses say it. */
    public static String inAddresses(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
