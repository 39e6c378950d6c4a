package dk.tvaers.citizeninput.input;

/** How far a published input has come, as everybody sees it; whether its words are its own is nobody's business. */
public enum PublicState {
    PUBLISHED,
    ANSWERED,
    CONFIRMED,
    REOPENED;

    static PublicState of(InputState state) {
        return switch (state) {
            case PUBLISHED, ANONYMISED -> PUBLISHED;
            case ANSWERED -> ANSWERED;
            case CONFIRMED -> CONFIRMED;
            case REOPENED -> REOPENED;
            case RECEIVED, HELD, REJECTED, WITHDRAWN -> throw new IllegalStateException("not public: " + state);
        };
    }
}
