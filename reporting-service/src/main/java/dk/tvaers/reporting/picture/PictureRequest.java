package dk.tvaers.reporting.picture;

import dk.tvaers.pictures.Look;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a picture is wanted: {@code @BeanParam PictureRequest request}. */
public class PictureRequest extends InLanguage {
    // A text, because the server answers a parameter that is none of its names with 404 before anyone can object.
    @QueryParam("look")
    @Parameter(
            description = "Without it the picture is light, and dark for readers who prefer that",
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"light", "dark", "print"}))
    @Nullable
    String look;

    Look look() {
        if (look == null) {
            return Look.FOLLOWING;
        }
        return Look.named(look).orElseThrow(() -> Problems.invalid("/look", "look-unknown"));
    }
}
