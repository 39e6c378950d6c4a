package dk.tvaers.members.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A co-driver's way to leading a network, in the order it is meant to go. */
@RegisterForReflection
@Schema(name = "DevelopmentPath")
record DevelopmentPath(@NotNull @Size(max = 20) List<@NotNull @Valid DevelopmentStep> steps) {

    /** Without the words, so that no log gets them. */
    @Override
    public String toString() {
        return "DevelopmentPath[]";
    }
}
