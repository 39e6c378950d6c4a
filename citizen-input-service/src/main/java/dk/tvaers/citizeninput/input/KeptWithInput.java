package dk.tvaers.citizeninput.input;

import java.util.UUID;

/** What another feature keeps together with an input, so that withdrawing forgets nothing. */
public interface KeptWithInput {
    /** Erases the words and whoever could be recognised, in the caller's transaction; counts stay. */
    void erase(UUID inputId);
}
