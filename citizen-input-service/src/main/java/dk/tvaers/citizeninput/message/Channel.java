package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.ContactView;
import dk.tvaers.mail.Letter;

/**
 * A way to contributors. E-mail is the one there is; Digital Post would be another, but is addressed by personal numbers, which never enter
 * (ADR 33).
 */
interface Channel {
    /** Whether this contact can be reached this way. */
    boolean reaches(ContactView contact);

    /** Hands the letter over; returns when whoever carries it has accepted it. */
    void deliver(Letter letter, ContactView contact);
}
