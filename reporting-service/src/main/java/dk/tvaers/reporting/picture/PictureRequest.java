package dk.tvaers.reporting.picture;

import dk.tvaers.pictures.Look;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a picture is wanted: {@code @BeanParam PictureRequest request}. */
public class PictureRequest {
    // Texts, because the server answers a parameter that is none of its names with 404 before anyone can object.
    @QueryParam("look")
    @Parameter(
            description = "Without it the picture is light, and dark for readers who prefer that",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"light", "dark", "print"}))
    @Nullable
    String look;

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

    Look look() {
        if (look == null) {
            return Look.FOLLOWING;
        }
        return Look.named(look).orElseThrow(() -> Problems.invalid("/look", "look-unknown"));
    }

    Locale language() {
        if (lang == null) {
            return Messages.choose(acceptLanguage);
        }
        if (!lang.equals("da") && !lang.equals("en")) {
            throw Problems.invalid("/lang", "language-unknown");
        }
        return Locale.of(lang);
    }
}
