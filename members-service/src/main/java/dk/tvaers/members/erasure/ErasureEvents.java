package dk.tvaers.members.erasure;

import dk.tvaers.events.members.PersonErased;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the others to forget, by id. */
@ApplicationScoped
class ErasureEvents {
    private final Announcements announcements;

    ErasureEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void erased(UUID personId, @Nullable UUID loginId) {
        announcements.tell(new PersonErased(personId, loginId));
    }
}
