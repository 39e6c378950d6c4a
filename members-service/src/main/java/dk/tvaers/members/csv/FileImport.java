package dk.tvaers.members.csv;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every import of a file asks besides the file: {@code @BeanParam FileImport how}. */
public class FileImport {
    @Parameter(description = "Only say what would happen")
    @QueryParam("dryRun")
    @DefaultValue("false")
    boolean dryRun;

    @Parameter(
            description =
                    "The first day on which it is as the file says; what was before stays. Today when absent, never a"
                            + " day to come")
    @QueryParam("effective")
    LocalDate effective;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String acceptLanguage;

    public boolean isDryRun() {
        return dryRun;
    }

    public @Nullable LocalDate effective() {
        return effective;
    }

    /** In which language problems are told, as the caller says it. */
    public @Nullable String acceptLanguage() {
        return acceptLanguage;
    }
}
