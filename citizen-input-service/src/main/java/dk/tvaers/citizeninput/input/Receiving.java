package dk.tvaers.citizeninput.input;

import dk.tvaers.citizeninput.call.CallPeriod;
import java.time.Instant;
import java.util.UUID;

/** What another feature does with what was sent, as part of receiving it. Refusing it refuses the input. */
public interface Receiving {
    /** In the transaction that receives the input. @param call the one it answers, which takes inputs now, or null */
    void receive(UUID inputId, SubmissionRequest sent, CallPeriod call, Instant at);
}
