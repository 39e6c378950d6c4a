package dk.tvaers.citizeninput.receipt;

import dk.tvaers.citizeninput.appeal.Appeals;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Lets whoever holds a receipt ask for a second look. */
@ApplicationScoped
class AppealService {
    private final InputService inputs;
    private final Appeals appeals;
    private final Timeline timeline;
    private final StatusWriter status;
    private final Clock clock;

    AppealService(InputService inputs, Appeals appeals, Timeline timeline, StatusWriter status, Clock clock) {
        this.inputs = inputs;
        this.appeals = appeals;
        this.timeline = timeline;
        this.status = status;
        this.clock = clock;
    }

    @Transactional
    StatusView appeal(AppealRequest request) {
        var input = inputs.require(ReceiptCode.typed(request.receiptCode()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        appeals.add(input, request.reason(), now);
        timeline.add(input.id(), now, Happening.APPEALED);
        inputs.changed(input);
        return status.write(input);
    }
}
