package dk.tvaers.citizeninput.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as it is sent in, to be shown once it was read. */
@Schema(name = "CommentRequest")
record CommentRequest(
        @NotNull Stance stance,

        @NotBlank @Size(max = 2000) @Schema(examples = "Det gør også turen tryggere for de mindste.")
        String text) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "comment";
    }
}
