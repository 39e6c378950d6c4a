package dk.tvaers.networks.citizenrole;

import dk.tvaers.events.words.CitizenRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What citizens are to a network.
 *
 * @param reason why they have no part
 * @param setAt absent until it was said
 */
@RegisterForReflection
@Schema(name = "CitizenRoleSet")
record CitizenRoleView(List<CitizenRole> roles, String reason, Instant setAt) {
    static final CitizenRoleView NONE = new CitizenRoleView(List.of(), null, null);
}
