package dk.tvaers.web.audit;

import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;

/** Shows the audit log to those who oversee the others, and writes down that they looked. */
@ApplicationScoped
class AuditTrail {
    /** A file of some megabytes; whoever needs more asks for shorter periods. */
    private static final int MOST = 50_000;
    /** What was looked at is the log itself, which has no id. */
    private static final UUID LOG = new UUID(0, 0);

    private static final String[] COLUMNS = {"id", "at", "actor_login_id", "action", "subject_type", "subject_id"};

    private final AuditRepository entries;
    private final AuditLog audit;
    private final MunicipalCalendar calendar;

    AuditTrail(AuditRepository entries, AuditLog audit, MunicipalCalendar calendar) {
        this.entries = entries;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Newest first. */
    @Transactional
    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        var found = entries.find(new AuditQuery(filter.in(calendar), page.cursor(), page.fetch()));
        audit.record("read", "audit-log", LOG);
        return Page.of(found, page, last -> Cursor.of(last.at(), last.id()));
    }

    /** RFC 4180, newest first. Codes, ids and times only, so that no cell can be a formula. */
    @Transactional
    String csv(AuditFilter filter) {
        var found = entries.find(new AuditQuery(filter.in(calendar), Optional.empty(), MOST + 1));
        if (found.size() > MOST) {
            throw Problems.invalid("/from", "too-many-entries", MOST);
        }
        audit.record("export", "audit-log", LOG);
        return written(found);
    }

    private static String written(List<AuditEntryView> found) {
        var text = new StringBuilder();
        try (var table = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(text)) {
            for (var each : found) {
                table.printRecord(
                        each.id(), each.at(), each.actorLoginId(), each.action(), each.subjectType(), each.subjectId());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
