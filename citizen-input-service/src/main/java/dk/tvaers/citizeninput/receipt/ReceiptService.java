package dk.tvaers.citizeninput.receipt;

import dk.tvaers.citizeninput.answer.AnswerService;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;

/** Lets whoever holds a receipt follow, confirm, reopen and withdraw. */
@ApplicationScoped
class ReceiptService {
    private final InputService inputs;
    private final AnswerService answers;
    private final StatusWriter status;
    private final ReceiptEvents events;
    private final Timeline timeline;
    private final Clock clock;

    ReceiptService(
            InputService inputs,
            AnswerService answers,
            StatusWriter status,
            ReceiptEvents events,
            Timeline timeline,
            Clock clock) {
        this.inputs = inputs;
        this.answers = answers;
        this.status = status;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    StatusView status(String code) {
        return status.write(inputs.require(ReceiptCode.typed(code)));
    }

    @Transactional
    StatusView confirm(String code) {
        return change(code, answers::confirm);
    }

    @Transactional
    StatusView reopen(String code, String reason) {
        return change(code, input -> answers.reopen(input, reason));
    }

    @Transactional
    StatusView withdraw(String code) {
        return change(code, this::withdraw);
    }

    private void withdraw(Input input) {
        input.withdraw();
        inputs.eraseContact(input);
        answers.erase(input);
        timeline.add(input.id(), clock.instant(), Happening.WITHDRAWN);
        events.withdrawn(input.id());
    }

    private StatusView change(String code, Consumer<Input> verb) {
        var input = inputs.require(ReceiptCode.typed(code));
        verb.accept(input);
        inputs.changed(input);
        return status.write(input);
    }
}
