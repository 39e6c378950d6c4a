package dk.tvaers.citizeninput.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Decisions are only added. */
@ApplicationScoped
class ScreeningRepository implements PanacheRepositoryBase<Screening, UUID> {}
