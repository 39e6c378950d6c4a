package dk.tvaers.networks;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.testing.Attempt.by;
import static dk.tvaers.testing.Attempt.open;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may draft, screen and compare themes, and read what became of one. */
final class ThemeAttempts {
    private static final List<String> ANY_STAFF = List.of("staff", "outsider", "secretariat");

    private ThemeAttempts() {}

    static Map<String, Attempt> of(UUID theme) {
        UUID draft = Api.id(Api.as("staff")
                .body(Map.of("title", "A draft", "contact", "drafter@example.org"))
                .post(ROOT + "/theme-drafts"));
        var ofTheme = THEMES + "/" + theme;
        var drafts = ROOT + "/theme-drafts";
        String round = Api.as("staff").get(ofTheme).path("roundId");
        var notTheOwner = List.of("outsider", "secretariat", "forum", Tokens.PORTAL);
        return Map.ofEntries(
                Map.entry(
                        "beginDraft",
                        by(
                                ANY_STAFF,
                                List.of(Tokens.PORTAL),
                                request -> request.body("{}").post(drafts))),
                Map.entry("listDrafts", by(ANY_STAFF, List.of(Tokens.PORTAL), request -> request.get(drafts))),
                Map.entry("getDraft", by(List.of("staff"), notTheOwner, request -> request.get(drafts + "/" + draft))),
                Map.entry(
                        "saveDraft",
                        by(
                                List.of("staff"),
                                notTheOwner,
                                request -> request.body(Map.of("title", "Mine", "contact", "drafter@example.org"))
                                        .put(drafts + "/" + draft))),
                Map.entry(
                        "deleteDraft",
                        by(List.of("staff"), notTheOwner, request -> request.delete(drafts + "/" + draft))),
                Map.entry(
                        "submitDraft",
                        by(
                                List.of("staff"),
                                notTheOwner,
                                request -> request.post(drafts + "/" + draft + "/submission"))),
                Map.entry(
                        "screenTheme",
                        by(
                                List.of("secretariat"),
                                List.of("staff", "forum", "lead", "moderator", "administrator"),
                                request -> request.body("{}").post(ofTheme + "/screenings"))),
                Map.entry(
                        "listScreenings",
                        by(ANY_STAFF, List.of(Tokens.PORTAL), request -> request.get(ofTheme + "/screenings"))),
                Map.entry("getThemeOutcome", open(request -> request.get(ofTheme + "/outcome"))),
                Map.entry(
                        "listThemeAnswers",
                        by(ANY_STAFF, List.of(Tokens.PORTAL), request -> request.get(ofTheme + "/answers"))),
                Map.entry(
                        "compareThemes",
                        by(
                                List.of("forum", "referencelead", "secretariat"),
                                List.of("staff", "lead", "moderator", "analyst", "administrator", Tokens.PORTAL),
                                request -> request.get(ROOT + "/rounds/" + round + "/comparison"))),
                Map.entry(
                        "findSimilarThemes", open(request -> request.body("{}").post(ROOT + "/theme-similarities"))));
    }
}
