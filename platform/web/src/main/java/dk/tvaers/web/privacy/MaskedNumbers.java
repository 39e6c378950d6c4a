package dk.tvaers.web.privacy;

import dk.tvaers.privacy.PersonalNumbers;
import jakarta.enterprise.context.RequestScoped;

/** How many personal numbers were masked in the body of this request, so that the sender can be told. */
@RequestScoped
public class MaskedNumbers {
    private int count;

    /** A text that did not come as JSON, without its personal numbers. */
    public String mask(String text) {
        var result = PersonalNumbers.mask(text);
        add(result.count());
        return result.text();
    }

    void add(int more) {
        count += more;
    }

    public int count() {
        return count;
    }
}
