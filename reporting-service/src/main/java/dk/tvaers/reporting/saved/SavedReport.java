package dk.tvaers.reporting.saved;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that is wanted again. It is nobody's: whoever may read its view sees it. */
@Entity
class SavedReport {
    @Id
    private UUID id;

    private String title;

    @Embedded
    private Contents contents;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private String language;

    @Embedded
    private @Nullable Schedule schedule;

    private @Nullable LocalDate issuedOn;
    private Instant savedAt;

    @Version
    private long version;

    protected SavedReport() {}

    SavedReport(UUID id, SavedReportRequest asked, LocalDate today, Instant savedAt) {
        this.id = id;
        this.savedAt = savedAt;
        change(asked, today);
    }

    /** Days of a schedule that is new count from today. */
    void change(SavedReportRequest asked, LocalDate today) {
        title = asked.title();
        contents = asked.contents();
        format = asked.format();
        language = asked.language();
        var wanted = asked.schedule();
        if (wanted == null) {
            schedule = null;
        } else if (schedule == null || !wanted.isOf(schedule)) {
            schedule = new Schedule(wanted.every(), wanted.startsOn(), today);
        }
    }

    /** The day whose issue is to be made. Of several that passed while nobody could make one, the latest. */
    Optional<LocalDate> due(LocalDate today) {
        return Optional.ofNullable(schedule)
                .flatMap(days -> days.latest(today))
                .filter(day -> issuedOn == null || day.isAfter(issuedOn));
    }

    /** The issue of this day is made. */
    void issued(LocalDate day) {
        issuedOn = day;
    }

    SavedReportView view() {
        return new SavedReportView(
                id,
                title,
                contents.view(),
                contents.network(),
                contents.period(),
                contents.from(),
                contents.to(),
                contents.otherFrom(),
                contents.otherTo(),
                contents.type(),
                contents.round(),
                contents.theme(),
                contents.unit(),
                contents.by(),
                format,
                language,
                schedule == null ? null : new ReportSchedule(schedule.every(), schedule.startsOn()),
                schedule == null ? null : schedule.nextAfter(issuedOn == null ? LocalDate.MIN : issuedOn),
                savedAt);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    Contents contents() {
        return contents;
    }

    ReportFormat format() {
        return format;
    }

    Locale language() {
        return Locale.of(language);
    }

    long version() {
        return version;
    }
}
