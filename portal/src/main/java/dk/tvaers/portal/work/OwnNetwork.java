package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.StaffMembers;

/** A network that somebody takes part in, and what it misses before it may go on. */
public record OwnNetwork(StaffMembers.InNetwork network, Part<Course.Gate> gate) {

    public boolean missesSomething() {
        return gate.there() && !gate.value().missing().isEmpty();
    }
}
