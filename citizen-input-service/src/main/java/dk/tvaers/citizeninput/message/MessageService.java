package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.timeline.HappeningListener;
import dk.tvaers.mail.Rhythm;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notes what is to be told, in the transaction in which it happens. Without e-mail nothing is noted, so that nobody is told old news later. */
@ApplicationScoped
class MessageService implements HappeningListener {
    private final MessageRepository messages;
    private final MunicipalCalendar calendar;
    private final Clock clock;
    private final boolean enabled;

    MessageService(
            MessageRepository messages,
            MunicipalCalendar calendar,
            Clock clock,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean enabled) {
        this.messages = messages;
        this.calendar = calendar;
        this.clock = clock;
        this.enabled = enabled;
    }

    @Override
    public void happened(List<Long> entryIds) {
        if (!enabled) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        messages.note(
                entryIds,
                Arrays.stream(Rhythm.values())
                        .collect(Collectors.toMap(Function.identity(), each -> each.dueAfter(now, calendar.zone()))));
    }
}
