package dk.tvaers.citizeninput.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on what inputs said before. */
@ApplicationScoped
class EarlierWordsRepository implements PanacheRepositoryBase<EarlierWords, UUID> {
    /** Newest first; {@link RevisionService#MOST} at most. */
    List<EarlierWords> of(UUID inputId) {
        return list("inputId = ?1 order by replacedAt desc, id desc", inputId);
    }
}
