package dk.tvaers.reporting;

import static java.util.Map.entry;

import dk.tvaers.reporting.saved.SavedStory;
import dk.tvaers.testing.ApiAnswer;
import dk.tvaers.testing.ApiRequest;
import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.AuditAttempts;
import dk.tvaers.testing.AuthorisationTest;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ReportingAuthorisationTest extends AuthorisationTest {
    private static final NetworkStory NETWORK = new NetworkStory();

    private static String report;
    private static String issue;

    ReportingAuthorisationTest() {
        super("/reporting/openapi");
    }

    @BeforeEach
    void aNetworkIsKnown() {
        NETWORK.startsOnce();
    }

    @BeforeEach
    void aReportIsSavedAndMade() {
        if (report == null) {
            aNetworkIsKnown();
            report = SavedStory.REPORTS + "/" + SavedStory.saved(SavedStory.dueOfNetwork(NETWORK.networkId()));
            SavedStory.run();
            issue = report + "/issues/" + SavedStory.onlyIssue(report);
        }
    }

    @Override
    protected Map<String, Attempt> attempts() {
        var attempts = new HashMap<>(AuditAttempts.under("/reporting/v1"));
        attempts.putAll(ofReporting());
        return attempts;
    }

    private static Map<String, Attempt> ofReporting() {
        return Map.ofEntries(
                entry("listReportedNetworks", byStaff(request -> request.get("/reporting/v1/networks"))),
                entry("reportOnNetwork", byStaff(request -> request.get(NETWORK.path()))),
                entry("listReportedInputs", byStaff(request -> request.get(NETWORK.path() + "/inputs"))),
                entry(
                        "getNetworkPicture",
                        byStaff(request -> request.accept("*/*").get(NETWORK.path() + "/members.svg"))),
                entry("reportOnMunicipality", byLeaders(request -> request.get("/reporting/v1/municipality"))),
                entry("comparePeriods", byLeaders(request -> request.get("/reporting/v1/municipality/comparison"))),
                entry("listSeries", byLeaders(request -> request.get("/reporting/v1/municipality/series"))),
                entry("readPublishedFigures", Attempt.open(request -> request.get("/reporting/v1/public/figures"))),
                entry("listIndices", Attempt.open(request -> request.get("/reporting/v1/indices"))),
                entry("getIndex", Attempt.open(request -> request.get("/reporting/v1/indices/blau"))),
                entry(
                        "getMunicipalityPicture",
                        byLeaders(request -> request.accept("*/*").get("/reporting/v1/municipality/funnel.svg"))),
                entry(
                        "getSeriesPicture",
                        byLeaders(request -> request.accept("*/*").get("/reporting/v1/municipality/series.svg"))),
                entry(
                        "getPublishedPicture",
                        Attempt.open(request -> request.accept("*/*").get("/reporting/v1/public/figures/funnel.svg"))),
                entry("exportNetwork", byStaff(request -> request.accept("*/*").get(NETWORK.path() + "/report.csv"))),
                entry(
                        "exportMunicipality",
                        byLeaders(request -> request.accept("*/*").get("/reporting/v1/municipality/report.csv"))),
                entry(
                        "exportComparison",
                        byLeaders(request -> request.accept("*/*").get("/reporting/v1/municipality/comparison.csv"))),
                entry(
                        "exportSeries",
                        byLeaders(request -> request.accept("*/*").get("/reporting/v1/municipality/series.csv"))),
                entry(
                        "exportPublishedFigures",
                        Attempt.open(request -> request.accept("*/*").get("/reporting/v1/public/figures/report.csv"))),
                entry(
                        "getCatalogueAsTurtle",
                        Attempt.open(
                                request -> request.accept("*/*").get("/reporting/v1/public/figures/catalogue.ttl"))),
                entry(
                        "getCatalogueAsJsonLd",
                        Attempt.open(
                                request -> request.accept("*/*").get("/reporting/v1/public/figures/catalogue.jsonld"))),
                entry("saveReport", byLeaders(request -> request.body("{}").post(SavedStory.REPORTS))),
                entry("listSavedReports", byStaff(request -> request.get(SavedStory.REPORTS))),
                entry("getSavedReport", byStaff(request -> request.get(report))),
                entry(
                        "changeSavedReport",
                        byLeaders(request -> request.body("{}").put(report))),
                entry("removeSavedReport", byLeaders(request -> request.delete(report))),
                entry(
                        "makeSavedReport",
                        byStaff(request -> request.accept("*/*").get(report + "/file"))),
                entry("listReportIssues", byStaff(request -> request.get(report + "/issues"))),
                entry("getReportIssue", byStaff(request -> request.accept("*/*").get(issue + "/file"))),
                entry("runReports", byOperator(request -> request.post("/reporting/v1/operations/report-runs"))),
                entry("rebuild", byOperator(request -> request.post("/reporting/v1/operations/rebuilds"))),
                entry("readRebuild", byOperator(request -> request.get("/reporting/v1/operations/rebuilds"))),
                entry(
                        "replayDeadLetters",
                        byOperator(request -> request.post("/reporting/v1/operations/dead-letter-replays"))));
    }

    private static Attempt byStaff(Function<ApiRequest, ApiAnswer> call) {
        return Attempt.by(List.of("analyst", "forum", "secretariat", "staff"), List.of(Tokens.PORTAL), call);
    }

    private static Attempt byLeaders(Function<ApiRequest, ApiAnswer> call) {
        return Attempt.by(
                List.of("analyst", "forum", "secretariat"), List.of("staff", "operator", Tokens.PORTAL), call);
    }

    private static Attempt byOperator(Function<ApiRequest, ApiAnswer> call) {
        return Attempt.by(List.of("operator"), List.of("staff", "analyst", "administrator", Tokens.PORTAL), call);
    }
}
