package dk.tvaers.citizeninput.message;

import dk.tvaers.mail.Rhythm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a contributor is told.
 *
 * @param reachable whether there is an address to which something can be sent, and the consent to do so
 */
@Schema(
        name = "MessagePreference",
        requiredProperties = {"rhythm", "language", "reachable"})
record PreferenceView(Rhythm rhythm, String language, boolean reachable) {}
