package dk.tvaers.networks.perspective;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A perspective; written by migrations only. */
@Entity
@Immutable
class Perspective {
    @Id
    private String code;

    private boolean citizen;

    protected Perspective() {}

    String code() {
        return code;
    }

    boolean isCitizen() {
        return citizen;
    }
}
