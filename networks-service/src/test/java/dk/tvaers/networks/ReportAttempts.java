package dk.tvaers.networks;

import static dk.tvaers.testing.Attempt.by;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may tell stories, take them back and read the report of a network where the test users have their roles. */
final class ReportAttempts {
    private ReportAttempts() {}

    static Map<String, Attempt> all(UUID network) {
        var keepers = List.of("secretariat", "lead", "codriver");
        var others = List.of("staff", "outsider", "forum", "moderator", "referencelead", "member");
        var readers = List.of("staff", "outsider", "secretariat", "forum", "member");
        var programs = List.of(Tokens.PORTAL);
        var path = Outcomes.in(network);
        var story = Stories.told(network);
        return Map.of(
                "recordStory",
                by(keepers, others, request -> request.body(Stories.story()).post(path + "/stories")),
                "withdrawStoryConsent",
                by(keepers, others, request -> request.delete(path + "/stories/" + story + "/consent")),
                "listStories",
                by(readers, programs, request -> request.get(path + "/stories")),
                "getNetworkReport",
                by(readers, programs, request -> request.get(path + "/report")),
                "getNetworkReportPdf",
                by(
                        readers,
                        programs,
                        request -> request.accept("application/pdf").get(path + "/report.pdf")));
    }
}
