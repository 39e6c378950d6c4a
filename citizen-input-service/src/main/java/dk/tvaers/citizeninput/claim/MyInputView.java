package dk.tvaers.citizeninput.claim;

import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An input in the list of whoever keeps it with a login. */
@Schema(
        name = "MyInput",
        requiredProperties = {"inputId", "state", "receivedAt", "claimedAt"})
record MyInputView(UUID inputId, String title, String text, InputState state, Instant receivedAt, Instant claimedAt) {
    static MyInputView of(Input input, Instant claimedAt) {
        return new MyInputView(input.id(), input.title(), input.text(), input.state(), input.receivedAt(), claimedAt);
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "input " + inputId;
    }
}
