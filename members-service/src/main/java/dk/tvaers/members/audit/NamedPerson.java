package dk.tvaers.members.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer, or an item of one, that can show who somebody is. */
public interface NamedPerson {
    UUID shownPerson();

    /** None where the answer leaves it out: then nothing was read. */
    @Nullable
    String name();
}
