package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.input.InputState;
import java.util.List;

/** The states in which an input waits for a reviewer. */
enum WaitingState {
    RECEIVED(InputState.RECEIVED),
    HELD(InputState.HELD);

    private final InputState state;

    WaitingState(InputState state) {
        this.state = state;
    }

    /** The states to list: the one asked for, or both. */
    static List<InputState> asked(WaitingState one) {
        return one == null ? List.of(RECEIVED.state, HELD.state) : List.of(one.state);
    }
}
