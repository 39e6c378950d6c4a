package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;
import static dk.tvaers.citizeninput.ScreeningAttempts.NOT_MODERATORS;

import dk.tvaers.citizeninput.attachment.Attachments;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.testing.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may comment and attach files, and decide on both. */
final class ContributionAttempts {
    private ContributionAttempts() {}

    static Map<String, Attempt> of(Tried tried) {
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(aboutComments(tried));
        attempts.putAll(aboutAttachments(tried));
        return attempts;
    }

    private static Map<String, Attempt> aboutComments(Tried tried) {
        var code = Map.of("receiptCode", "0000");
        var one = "/screening/comments/" + tried.comment();
        var moderators = List.of("moderator");
        return Map.of(
                "commentOnInput",
                Attempt.open(post("/inputs/" + tried.input() + "/comments", Map.of("stance", "FOR", "text", "Ja"))),
                "listComments",
                Attempt.open(get("/inputs/" + tried.input() + "/comments")),
                "readCommentStatus",
                Attempt.open(post("/comments/status", code)),
                "withdrawComment",
                Attempt.open(post("/comments/withdrawal", code)),
                "listCommentsForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/comments")),
                "getCommentForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get(one)),
                "screenComment",
                Attempt.by(
                        moderators,
                        NOT_MODERATORS,
                        post(one + "/decisions", Map.of("outcome", "PUBLISHED", "attested", true))));
    }

    private static Map<String, Attempt> aboutAttachments(Tried tried) {
        var moderators = List.of("moderator");
        var one = "/screening/attachments/" + tried.attachment();
        var own = Map.of("receiptCode", "0000", "attachmentId", UUID.randomUUID());
        return Map.of(
                "attachFile",
                Attempt.open(request -> request.contentType("multipart/form-data")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .multiPart("receiptCode", "0000")
                        .multiPart("file", "a.png", Samples.png(), "image/png")
                        .post(BASE + "/receipts/attachments")),
                "removeAttachment",
                Attempt.open(post("/receipts/attachments/removal", own)),
                "readAttachment",
                Attempt.open(request -> request.accept("*/*").body(own).post(BASE + "/receipts/attachments/content")),
                "listAttachments",
                Attempt.open(get("/inputs/" + tried.input() + "/attachments")),
                "getAttachment",
                Attempt.open(request -> request.accept("*/*")
                        .get(BASE + "/inputs/" + tried.input() + "/attachments/" + tried.attachment())),
                "listAttachmentsForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/attachments")),
                "readAttachmentForScreening",
                Attempt.by(
                        moderators,
                        NOT_MODERATORS,
                        request -> request.accept("*/*").get(BASE + one + "/content")),
                "decideOnAttachment",
                Attempt.by(moderators, NOT_MODERATORS, post(one + "/decisions", Attachments.SHOW)));
    }
}
