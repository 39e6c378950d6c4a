package dk.tvaers.citizeninput.input;

import dk.tvaers.events.words.ConsentUse;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a contributor allows; each use stands alone. */
@Embeddable
public record Consents(
        @Column(name = "consent_publish") boolean publish,
        @Column(name = "consent_quote") boolean quote,
        @Column(name = "consent_contact") boolean contact,
        @Column(name = "consent_analyse") boolean analyse) {

    public static Consents to(Collection<ConsentUse> uses) {
        return new Consents(
                uses.contains(ConsentUse.PUBLISH),
                uses.contains(ConsentUse.QUOTE),
                uses.contains(ConsentUse.CONTACT),
                uses.contains(ConsentUse.ANALYSE));
    }

    /** The uses allowed, in the order of {@link ConsentUse}. */
    public List<ConsentUse> uses() {
        var uses = new ArrayList<ConsentUse>();
        add(uses, publish, ConsentUse.PUBLISH);
        add(uses, quote, ConsentUse.QUOTE);
        add(uses, contact, ConsentUse.CONTACT);
        add(uses, analyse, ConsentUse.ANALYSE);
        return List.copyOf(uses);
    }

    private static void add(List<ConsentUse> uses, boolean allowed, ConsentUse use) {
        if (allowed) {
            uses.add(use);
        }
    }
}
