package dk.tvaers.members.notice;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.mail.Rhythm;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What people are told, and what they have read of it. */
@ApplicationScoped
class Notices {
    private final NoticeRepository notices;
    private final NoticeWording wording;
    private final NetworkAccess access;
    private final MunicipalCalendar calendar;
    private final Clock clock;
    private final boolean mailed;

    Notices(
            NoticeRepository notices,
            NoticeWording wording,
            NetworkAccess access,
            MunicipalCalendar calendar,
            Clock clock,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean mailed) {
        this.notices = notices;
        this.wording = wording;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
        this.mailed = mailed;
    }

    /** In the caller's transaction. People who have no workspace, who left or did it themselves are not told. */
    void note(Matter matter, Collection<UUID> people, Instant at, @Nullable UUID actor) {
        if (!people.isEmpty()) {
            notices.note(matter, people, at.truncatedTo(ChronoUnit.MICROS), actor, mailed ? due() : Map.of());
        }
    }

    private Map<Rhythm, Instant> due() {
        return Arrays.stream(Rhythm.values())
                .collect(Collectors.toMap(Function.identity(), each -> each.dueAfter(now(), calendar.zone())));
    }

    /** Whether somebody was told of this before. */
    boolean areThereOf(NoticeKind kind, UUID networkId, UUID subjectId) {
        return notices.isKnown(kind, networkId, subjectId);
    }

    @Transactional
    Page<NoticeView> ofCaller(PageRequest page, Locale language) {
        return Page.of(notices.page(caller(), page), page, each -> Cursor.of(each.id()))
                .map(each -> NoticeView.of(each, wording.text(each, language)));
    }

    @Transactional
    UnreadView unread() {
        return new UnreadView(notices.unread(caller()));
    }

    @Transactional
    UnreadView read(ReadRequest request) {
        notices.read(caller(), request.upTo(), now());
        return unread();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private UUID caller() {
        return access.person().orElseThrow(Problems::notFound);
    }
}
