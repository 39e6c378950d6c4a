package dk.tvaers.reporting.projection;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.messaging.ReceivedEvent;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts in an event. Person ids are left behind here: a member is known by the membership. What no report shows yet is passed
 * over; a rebuild brings it in when one does.
 */
@ApplicationScoped
class EventFacts {
    private final MunicipalCalendar calendar;

    EventFacts(MunicipalCalendar calendar) {
        this.calendar = calendar;
    }

    void collect(ReceivedEvent event, Facts facts) {
        var told = new Told(event.data(), event.occurredAt(), calendar);
        NetworkFacts.collect(told, facts);
        ResultFacts.collect(told, facts);
        VoiceFacts.collect(told, facts);
        MemberFacts.collect(told, facts);
        InputFacts.collect(told, facts);
    }

    /**
     * What was told.
     *
     * @param at when it was told
     */
    record Told(DomainEvent event, Instant at, MunicipalCalendar calendar) {
        /** When it happened: the beginning of the day that the event names, unless that is the day on which it was told. */
        Instant on(@Nullable LocalDate day) {
            return day == null || day.equals(calendar.dayOf(at)) ? at : calendar.startOf(day);
        }
    }
}
