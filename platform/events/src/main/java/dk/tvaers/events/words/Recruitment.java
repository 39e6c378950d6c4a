package dk.tvaers.events.words;

/** How a member came to the network; "often the same people" turn up. */
public enum Recruitment {
    OPEN,
    INVITED,
    LOTTERY
}
