package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.Contacts;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.ReceiptCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps how contributors want to be told. */
@ApplicationScoped
class PreferenceService implements KeptWithInput {
    private final MessageRepository messages;
    private final InputService inputs;
    private final Contacts contacts;
    private final EmailChannel email;

    PreferenceService(MessageRepository messages, InputService inputs, Contacts contacts, EmailChannel email) {
        this.messages = messages;
        this.inputs = inputs;
        this.contacts = contacts;
        this.email = email;
    }

    @Transactional
    PreferenceView set(PreferenceRequest request) {
        var input = inputs.require(ReceiptCode.typed(request.receiptCode()));
        input.requirePresent();
        messages.prefer(input.id(), request.rhythm(), request.language());
        var reachable = input.consents().contact()
                && contacts.of(input.id()).filter(email::reaches).isPresent();
        return new PreferenceView(request.rhythm(), request.language(), reachable);
    }

    /** What waits is not told any more, but that something was told stays. */
    @Override
    public void erase(UUID inputId) {
        messages.forget(inputId);
    }
}
