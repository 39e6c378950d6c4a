package dk.tvaers.citizeninput.comment;

/** What a comment says to the input. Nobody answers anybody: points stand beside each other. */
enum Stance {
    FOR,
    AGAINST,
    COMMENT
}
