package dk.tvaers.local.up;

/** Why a command cannot be done, in one sentence that says what to do about it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}
