package dk.tvaers.citizeninput.comment;

/** The states in which a comment waits for a reviewer. */
enum WaitingComments {
    RECEIVED(CommentState.RECEIVED),
    HELD(CommentState.HELD);

    private final CommentState state;

    WaitingComments(CommentState state) {
        this.state = state;
    }

    CommentState state() {
        return state;
    }
}
