package dk.tvaers.citizeninput.recording;

import dk.tvaers.citizeninput.input.SubmissionRequest;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.web.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input as somebody of the staff takes it down.
 *
 * @param consentsAttested "I have asked the contributor what may be done with it"
 */
@Schema(name = "RecordingRequest")
record RecordingRequest(
        @NotNull @Schema(description = "How it came in; not WEB", examples = "PHONE")
        InputChannel channel,

        @NotNull @Valid SubmissionRequest input,

        @NotNull
        @Schema(description = "I have asked the contributor what may be done with it. Must be true", examples = "true")
        Boolean consentsAttested) {

    void requireComplete() {
        if (channel == InputChannel.WEB) {
            throw Problems.invalid("/channel", "recorded-channel");
        }
        if (!consentsAttested) {
            throw Problems.invalid("/consentsAttested", "consents-not-attested");
        }
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "recording " + channel;
    }
}
