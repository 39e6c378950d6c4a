package dk.tvaers.citizeninput.input;

import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds inputs, for everybody and for the other features. */
@ApplicationScoped
public class InputService {
    private final InputRepository inputs;
    private final PublicIndex index;

    InputService(InputRepository inputs, PublicIndex index) {
        this.inputs = inputs;
        this.index = index;
    }

    /** A published input, or 404. */
    public PublicInput published(UUID id) {
        return inputs.published(id).orElseThrow(Problems::notFound);
    }

    /** 404 unless everybody may see it. */
    public void requirePublished(UUID id) {
        published(id);
    }

    /** Inputs in these states, oldest first; each must be one that waits for a reviewer. */
    public Page<Input> waiting(List<InputState> states, PageRequest page) {
        return OldestFirst.page(states.stream().flatMap(state -> inputs.waiting(state, page).stream()), page);
    }

    /** The input, or 404. */
    public Input require(UUID id) {
        return inputs.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** The input in the version that the caller has seen; 404, 412 or 428. */
    public Input require(UUID id, String ifMatch) {
        var input = require(id);
        Preconditions.requireMatch(ifMatch, input.version());
        return input;
    }

    /** The input that this receipt opens, or 404. */
    public Input require(ReceiptCode code) {
        return inputs.findByReceipt(code.hash())
                .filter(input -> input.isOpenedBy(code))
                .orElseThrow(Problems::notFound);
    }

    /** Writes a changed input, and the public lists with it. */
    public void changed(Input input) {
        index.changed(input.id());
    }

    /** Makes an input one of a network's, if it is not yet. */
    public void joinNetwork(UUID inputId, UUID networkId) {
        if (inputs.joinNetwork(inputId, networkId)) {
            index.joined(inputId);
        }
    }
}
