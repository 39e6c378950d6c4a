package dk.tvaers.reporting.export;

import dk.tvaers.reporting.picture.InLanguage;
import dk.tvaers.web.problem.Problems;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which file is wanted, of a path that ends in <code>.{format}</code>: {@code @BeanParam ExportRequest request}. */
public class ExportRequest extends InLanguage {
    @PathParam("format")
    @Parameter(
            schema =
                    @Schema(
                            implementation = String.class,
                            enumeration = {"csv", "xlsx", "ods", "pdf"}))
    String format;

    /** 404 for an ending that there is not. */
    ExportFormat format() {
        return ExportFormat.ending(format).orElseThrow(Problems::notFound);
    }
}
