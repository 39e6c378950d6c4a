package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.privacy.PersonalNumbers;
import java.util.ArrayList;
import java.util.List;

/** What a machine notices in what citizens write; a person decides. */
public final class Hints {
    private Hints() {}

    static List<String> of(Input input) {
        if (input.text() == null) {
            return List.of();
        }
        var words = input.title() == null ? input.text() : input.title() + "\n" + input.text();
        var hints = new ArrayList<>(of(words, input.maskedNumbers()));
        add(hints, !input.consents().publish(), "NO_PUBLISH_CONSENT");
        return hints;
    }

    /**
     * Of any words.
     *
     * @param maskedNumbers personal numbers that were taken out before, count ≥ 0
     */
    public static List<String> of(String words, int maskedNumbers) {
        var hints = new ArrayList<String>();
        add(hints, maskedNumbers > 0, "MASKED_NUMBER");
        add(hints, PersonalNumbers.in(words), "PERSONAL_NUMBER");
        add(hints, PublicText.emails(words) > 0, "EMAIL");
        add(hints, PublicText.phones(words) > 0, "PHONE");
        return hints;
    }

    private static void add(List<String> hints, boolean noticed, String code) {
        if (noticed) {
            hints.add(code);
        }
    }
}
