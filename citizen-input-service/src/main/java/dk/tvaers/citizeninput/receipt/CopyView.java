package dk.tvaers.citizeninput.receipt;

import dk.tvaers.citizeninput.answer.AnswerView;
import dk.tvaers.citizeninput.contact.ContactView;
import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.citizeninput.reply.ReplyView;
import dk.tvaers.citizeninput.revision.EarlierWordsView;
import dk.tvaers.events.words.InputChannel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is kept of an input, for its contributor: article 15 of the General Data Protection Regulation, without an account.
 *
 * @param status with the words, the supplements, the consents and what happened
 * @param maskedNumbers how many personal numbers were masked; the numbers themselves were never stored
 * @param place exactly; absent when none was given
 * @param contact absent when none is kept
 * @param earlier what it said before corrections, newest first
 * @param replies what was answered to the questions of its call
 * @param answers the municipality's, all of them, newest first
 */
@Schema(
        name = "ReceiptCopy",
        requiredProperties = {"status", "channel", "maskedNumbers", "earlier", "replies", "answers"})
record CopyView(
        StatusView status,
        InputChannel channel,

        @Schema(description = "How many personal numbers were masked; the numbers themselves were never stored")
        int maskedNumbers,

        @Schema(description = "Where it is about, exactly") Place place,

        ContactView contact,
        List<EarlierWordsView> earlier,

        @Schema(description = "What was answered to the questions of its call")
        List<ReplyView> replies,

        List<AnswerView> answers) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "copy of " + status;
    }
}
