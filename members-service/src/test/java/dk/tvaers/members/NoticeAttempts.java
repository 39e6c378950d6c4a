package dk.tvaers.members;

import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.ApiAnswer;
import dk.tvaers.testing.ApiRequest;
import dk.tvaers.testing.Attempt;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Who may read what they are told: everybody of the staff, their own. */
final class NoticeAttempts {
    private static final String MINE = "/members/v1/me/notices";
    private static final String PREFERENCES = "/members/v1/me/notice-preferences";

    private NoticeAttempts() {}

    static Map<String, Attempt> of() {
        personOf("staff");
        return Map.of(
                "listMyNotices",
                own(request -> request.get(MINE)),
                "countMyUnreadNotices",
                own(request -> request.get(MINE + "/unread")),
                "readMyNotices",
                own(request -> request.body(Map.of("upTo", new UUID(0, 0))).post(MINE + "/read")),
                "getMyNoticePreferences",
                own(request -> request.get(PREFERENCES)),
                "setMyNoticePreferences",
                own(request -> request.body(Map.of("byEmail", "DAILY", "language", "da"))
                        .put(PREFERENCES)));
    }

    private static Attempt own(Function<ApiRequest, ApiAnswer> call) {
        return Attempt.by(List.of("staff"), List.of(PORTAL), call);
    }
}
