package dk.tvaers.members;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may import and read units, and see the network map. */
final class UnitAttempts {
    private static final byte[] EMPTY_IMPORT = HEADER.getBytes(StandardCharsets.UTF_8);
    private static final byte[] EMPTY_STAFF =
            "employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n"
                    .getBytes(StandardCharsets.UTF_8);

    private UnitAttempts() {}

    static Map<String, Attempt> of(UUID unit) {
        var attempts = new HashMap<String, Attempt>();
        var staff = List.of("staff", "secretariat", "administrator");
        attempts.put(
                "importUnits",
                Attempt.by(
                        List.of("administrator", "secretariat"),
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.contentType("text/csv")
                                .body(EMPTY_IMPORT)
                                .post("/members/v1/unit-imports")));
        attempts.put(
                "importStaff",
                Attempt.by(
                        List.of("administrator", "secretariat"),
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.contentType("text/csv")
                                .queryParam("dryRun", true)
                                .body(EMPTY_STAFF)
                                .post("/members/v1/staff-imports")));
        attempts.put(
                "importRegister",
                Attempt.by(
                        List.of("administrator", "secretariat"),
                        MembersAuthorisationTest.NO_SECRETARIAT,
                        request -> request.queryParam("dryRun", true).post("/members/v1/register-imports")));
        attempts.put(
                "pollRegister",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/register-polls")));
        attempts.put("listUnits", Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/units")));
        attempts.put(
                "getUnitHistory",
                Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/units/" + unit + "/history")));
        attempts.put(
                "getUnit", Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/units/" + unit)));
        attempts.put(
                "getNetworkMap", Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/network-map")));
        attempts.put(
                "exportNetworkMap",
                Attempt.by(
                        staff,
                        List.of(PORTAL),
                        request -> request.accept("*/*").get("/members/v1/network-map/export")));
        attempts.put(
                "getNetworkMapPicture",
                Attempt.open(request -> request.accept("*/*").get("/members/v1/network-map/picture")));
        return attempts;
    }
}
