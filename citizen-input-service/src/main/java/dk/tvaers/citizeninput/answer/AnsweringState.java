package dk.tvaers.citizeninput.answer;

import dk.tvaers.citizeninput.input.InputState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far an input is that was let through, for those who answer; whether everybody may read it plays no part. */
enum AnsweringState {
    UNANSWERED(InputState.PUBLISHED, InputState.ANONYMISED),
    REOPENED(InputState.REOPENED),
    ANSWERED(InputState.ANSWERED),
    CONFIRMED(InputState.CONFIRMED);

    private final List<InputState> states;

    AnsweringState(InputState... states) {
        this.states = List.of(states);
    }

    /** The states to list: those of the one asked for, or of all that wait for an answer. */
    static List<InputState> asked(AnsweringState one) {
        var wanted = one == null ? List.of(UNANSWERED, REOPENED) : List.of(one);
        return wanted.stream().flatMap(each -> each.states.stream()).toList();
    }

    /** Empty for what was not let through, or withdrawn. */
    static Optional<AnsweringState> of(InputState state) {
        return Arrays.stream(values())
                .filter(each -> each.states.contains(state))
                .findFirst();
    }
}
