package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.PublicState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many published inputs there are.
 *
 * @param n all of them
 * @param states how many of them in each state; each state is named
 */
@RegisterForReflection
@Schema(
        name = "InputCounts",
        requiredProperties = {"n", "states"})
record CountsView(long n, Map<PublicState, Long> states) {}
