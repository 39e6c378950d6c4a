package dk.tvaers.citizeninput.input;

import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.privacy.PersonalNumbers;
import java.util.UUID;

/** Everything an input begins with. Refuses words in which a personal number was not masked before. */
record Submission(
        UUID callId,
        UUID networkId,
        InputChannel channel,
        String title,
        String text,
        Place place,
        Consents consents,
        boolean contactGiven,
        int maskedNumbers) {
    Submission {
        if (PersonalNumbers.in(text) || title != null && PersonalNumbers.in(title)) {
            throw new IllegalStateException("An input may not hold a personal number");
        }
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "submission";
    }
}
