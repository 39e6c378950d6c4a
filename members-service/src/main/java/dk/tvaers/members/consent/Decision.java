package dk.tvaers.members.consent;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decided.
 *
 * @param textVersion of the text that was read
 * @param note where it can be read, when it was not decided online
 */
record Decision(
        Use use,
        boolean given,
        Decider by,
        Channel channel,
        int textVersion,
        @Nullable String note) {
    static Decision online(Use use, boolean given, int textVersion) {
        return new Decision(use, given, Decider.PERSON, Channel.ONLINE, textVersion, null);
    }
}
