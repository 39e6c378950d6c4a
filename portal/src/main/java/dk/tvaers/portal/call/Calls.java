package dk.tvaers.portal.call;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** Looks calls up. */
public final class Calls {
    private Calls() {}

    /** @throws NotFoundException when there is no such call; a service that does not answer is another matter */
    public static Part<Call> find(CitizenInput citizenInput, UUID id) {
        return Services.part(() -> {
            try {
                return citizenInput.getCall(id);
            } catch (Refused unknown) {
                throw new NotFoundException(unknown);
            }
        });
    }
}
