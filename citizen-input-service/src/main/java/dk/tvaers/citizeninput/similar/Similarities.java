package dk.tvaers.citizeninput.similar;

import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.citizeninput.published.PublishedService;
import dk.tvaers.privacy.PersonalNumbers;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what is like an input before it is sent. */
@ApplicationScoped
class Similarities {
    private final PublishedService published;

    Similarities(PublishedService published) {
        this.published = published;
    }

    /** Personal numbers were masked as the draft was read; how to reach somebody is like nothing. */
    SimilarityView of(SimilarityRequest request) {
        return new SimilarityView(published.similar(withoutMarks(PublicText.of(request.words())), request.callId()));
    }

    private static String withoutMarks(String text) {
        return text.replace(PublicText.EMAIL_MARK, " ")
                .replace(PublicText.PHONE_MARK, " ")
                .replace(PersonalNumbers.MARK, " ");
    }
}
