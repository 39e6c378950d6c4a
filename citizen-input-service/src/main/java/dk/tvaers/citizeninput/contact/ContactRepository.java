package dk.tvaers.citizeninput.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The queries on contacts, each of one input. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<StoredContact, UUID> {}
