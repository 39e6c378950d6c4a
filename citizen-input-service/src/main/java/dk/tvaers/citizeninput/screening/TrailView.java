package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.check.CheckView;
import dk.tvaers.citizeninput.recording.RecordingView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who let an input be shown, on what ground. Neither list is ever changed; both are newest first.
 *
 * @param decisions with the reviewer's attestation
 * @param recording who took it down and attested the consents, absent when the contributor sent it
 * @param checks of the input and its answers, those that refused too
 */
@Schema(
        name = "ScreeningTrail",
        requiredProperties = {"decisions", "checks"})
record TrailView(List<DecisionView> decisions, List<CheckView> checks, RecordingView recording) {}
