package dk.tvaers.networks.networktype;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of network.
 *
 * @param purpose in the caller's language
 * @param plannedMonths months a network of this type is planned to take; absent when open
 * @param phases its course, in order
 * @param optionalPhases those of its phases that may be passed over
 */
@RegisterForReflection
@Schema(name = "NetworkType")
record NetworkTypeView(
        @Schema(examples = "WELFARE") String code,
        int version,
        String purpose,

        ReferenceLeadLevel referenceLeadLevel,
        PoliticalLink politicalLink,
        Integer plannedMonths,
        ForumRule forumRule,
        List<Phase> phases,
        List<Phase> optionalPhases) {}
