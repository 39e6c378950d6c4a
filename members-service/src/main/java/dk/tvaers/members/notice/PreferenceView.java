package dk.tvaers.members.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody is told, beside the list of notices. */
@RegisterForReflection
@Schema(name = "NoticePreference")
record PreferenceView(
        ByEmail byEmail,
        @Schema(examples = "da") String language,

        @Schema(description = "Whether there is an address, and a mail server, to which something can be sent")
        boolean reachable) {}
