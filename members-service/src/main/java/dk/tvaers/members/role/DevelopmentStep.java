package dk.tvaers.members.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a co-driver is to learn.
 *
 * @param reachedOn none while it lies ahead
 */
@Embeddable
@RegisterForReflection
@Schema(name = "DevelopmentStep")
record DevelopmentStep(
        @NotNull
        @Size(max = 500)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Schema(examples = "Leder et møde i opdagelsesfasen alene")
        String aim,

        @Nullable LocalDate reachedOn) {}
