package dk.tvaers.networks.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Has a person forgotten by all features. */
@ApplicationScoped
public class Erasures {
    private final Instance<PersonTraces> traces;

    Erasures(@Any Instance<PersonTraces> traces) {
        this.traces = traces;
    }

    /** In the caller's transaction. */
    public void erase(ErasedPerson person) {
        traces.forEach(each -> each.erase(person));
    }
}
