package dk.tvaers.web.privacy;

import jakarta.enterprise.context.RequestScoped;

/** How many personal numbers were masked in the body of this request, so that the sender can be told. */
@RequestScoped
public class MaskedNumbers {
    private int count;

    void add(int more) {
        count += more;
    }

    public int count() {
        return count;
    }
}
