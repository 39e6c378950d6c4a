package dk.tvaers.networks.erasure;

/** What a feature keeps of people. */
public interface PersonTraces {
    /** Forgets the person, in the caller's transaction; again is no error. */
    void erase(ErasedPerson person);
}
