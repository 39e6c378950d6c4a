package dk.tvaers.reporting.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be drawn of a network. */
enum NetworkPicture {
    MEMBERS,
    INPUTS,
    OUTCOMES,
    RESPONSE_TIMES,
    FUNNEL,
    BOTTOM_LINES,
    IN_USE;

    /** Their names in addresses, for the API document. */
    static final String MEMBERS_NAME = "members";

    static final String INPUTS_NAME = "inputs";
    static final String OUTCOMES_NAME = "outcomes";
    static final String RESPONSE_TIMES_NAME = "response-times";

    /** As an address says it, such as {@code response-times}. */
    static Optional<NetworkPicture> named(String name) {
        return Arrays.stream(values())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
