package dk.tvaers.web.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something that is stored, for the tests of what happens around a transaction. */
@Entity
class Deed {
    @Id
    UUID id;

    String name;

    @Version
    long version;
}
