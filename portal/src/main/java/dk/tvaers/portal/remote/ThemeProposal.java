package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A proposed theme.
 *
 * @param answers the seven answers, by the names of the API
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThemeProposal(
        String title,
        String challenge,
        Map<String, String> answers,
        String suggestedType,
        String knownSolutions,
        String wishedDifference,
        String fixed,
        String open,
        List<String> expectedPerspectives,
        String contact) {

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "proposal";
    }
}
