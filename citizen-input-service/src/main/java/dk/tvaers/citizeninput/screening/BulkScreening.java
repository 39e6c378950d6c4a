package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decides many, each in a transaction of its own, so that one that somebody else was quicker with stops nobody. */
@ApplicationScoped
class BulkScreening {
    private final ScreeningService screenings;

    BulkScreening(ScreeningService screenings) {
        this.screenings = screenings;
    }

    List<BulkResult> decide(BulkRequest request) {
        return request.inputs().stream().map(item -> decide(item, request)).toList();
    }

    private BulkResult decide(BulkRequest.Item item, BulkRequest request) {
        try {
            screenings.screen(item.inputId(), "\"" + item.version() + "\"", request.decision());
            return new BulkResult(item.inputId(), true, null);
        } catch (ProblemException refused) {
            return new BulkResult(item.inputId(), false, refused.code().code());
        }
    }
}
