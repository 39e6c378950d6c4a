package dk.tvaers.members.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody wants to be told. */
@Schema(name = "NoticePreferenceRequest")
record PreferenceRequest(
        @NotNull @Schema(description = "Never, at once, or a digest each morning or each Monday morning")
        ByEmail byEmail,

        @NotNull @Pattern(regexp = "da|en") @Schema(description = "Of the e-mails", examples = "da")
        String language) {}
