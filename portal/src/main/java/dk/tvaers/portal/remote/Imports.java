package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Files of the organisation, for the secretariat and administrators; members-service takes its time over a large one. */
@RegisterRestClient(configKey = "imports")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Imports {

    @POST
    @Path("unit-imports")
    @Consumes("text/csv")
    UnitImport importUnits(
            @QueryParam("dryRun") boolean dryRun, @QueryParam("effective") LocalDate effective, byte[] file);

    @POST
    @Path("staff-imports")
    @Consumes("text/csv")
    StaffImport importStaff(
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("effective") LocalDate effective,
            @QueryParam("confirmed") boolean confirmed,
            byte[] file);

    /** What an import of units did, or would do. */
    record UnitImport(
            int created,
            int changed,
            int unchanged,
            List<Difference> differences,
            List<Line> problems,
            boolean dryRun) {
        public UnitImport {
            differences = differences == null ? List.of() : List.copyOf(differences);
            problems = problems == null ? List.of() : List.copyOf(problems);
        }
    }

    /** A unit that is new, or of which something is another. */
    record Difference(String number, boolean isNew, List<Field> fields) {
        public Difference {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    /** @param before absent of what was not there */
    record Field(String name, String before, String after) {}

    /** What an import of the staff did, or would do. */
    record StaffImport(Counts report, List<Line> problems, boolean dryRun) {
        public StaffImport {
            problems = problems == null ? List.of() : List.copyOf(problems);
        }
    }

    /** @param leads units that others lead than before */
    record Counts(int created, int changed, int ended, int unchanged, int leads) {}

    /** A line that was not used, or not as it stands, and why. */
    record Line(long line, String message) {}
}
