package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation or an application is about.
 *
 * @param phases of a phase member
 * @param motivation an applicant's words
 */
record EntryOffer(
        UUID personId,
        EntryKind kind,
        String mainPerspective,
        boolean core,
        List<Phase> phases,
        Recruitment recruitment,
        @Nullable String motivation) {

    /** Without the applicant's words, so that no log gets them. */
    @Override
    public String toString() {
        return "EntryOffer[" + kind + "]";
    }
}
