package dk.tvaers.members.candidate;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a candidate should bring, in query parameters; what is not given does not matter. */
public class Wanted {
    @Size(max = 64)
    @QueryParam("perspective")
    @Parameter(description = "Code of a perspective", example = "relative")
    String perspective;

    @Size(max = 64)
    @QueryParam("profession")
    @Parameter(description = "Code of a profession", example = "pædagog")
    String profession;

    @Size(max = 64)
    @QueryParam("competence")
    @Parameter(description = "What the person is good at", example = "facilitering")
    String competence;

    @Nullable
    String perspective() {
        return perspective;
    }

    @Nullable
    String profession() {
        return profession;
    }

    @Nullable
    String competence() {
        return competence;
    }
}
