package dk.tvaers.members.candidate;

import dk.tvaers.members.consent.Consents;
import dk.tvaers.members.consent.Consents.Standing;
import dk.tvaers.members.consent.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The consent to be found, under the name it has had from the beginning. */
@ApplicationScoped
class FindabilityService {
    private final Consents consents;

    FindabilityService(Consents consents) {
        this.consents = consents;
    }

    FindabilityView ofCaller() {
        return view(consents.ofCaller(Use.BE_FOUND));
    }

    FindabilityView decideForCaller(boolean findable) {
        return view(consents.decide(Use.BE_FOUND, findable));
    }

    FindabilityView decide(UUID personId, boolean findable) {
        return view(consents.decide(personId, Use.BE_FOUND, findable));
    }

    private static FindabilityView view(Standing standing) {
        return new FindabilityView(standing.given(), standing.decidedAt());
    }
}
