package dk.tvaers.reporting.picture;

import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which language something is wanted: {@code @BeanParam InLanguage request}. */
public class InLanguage {
    // A text, because the server answers a parameter that is none of its names with 404 before anyone can object.
    @QueryParam("lang")
    @Parameter(
            description = "The language of its words; by Accept-Language without it",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"da", "en"}))
    @Nullable
    String lang;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Nullable
    String acceptLanguage;

    /** 400 for one that there is not. */
    public Locale language() {
        if (lang == null) {
            return Messages.choose(acceptLanguage);
        }
        if (!lang.equals("da") && !lang.equals("en")) {
            throw Problems.invalid("/lang", "language-unknown");
        }
        return Locale.of(lang);
    }
}
