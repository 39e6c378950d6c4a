package dk.tvaers.retention;

import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The kinds of data that this service keeps. */
@ApplicationScoped
class RetainedKinds {
    private final Instance<Retained> kinds;

    RetainedKinds(@Any Instance<Retained> kinds) {
        this.kinds = kinds;
    }

    /** 404 when there is none of this name. */
    Retained of(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}
