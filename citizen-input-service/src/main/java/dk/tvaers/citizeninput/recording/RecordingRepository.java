package dk.tvaers.citizeninput.recording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Recordings are only added. */
@ApplicationScoped
class RecordingRepository implements PanacheRepositoryBase<Recording, UUID> {}
