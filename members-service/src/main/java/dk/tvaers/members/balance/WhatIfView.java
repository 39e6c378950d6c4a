package dk.tvaers.members.balance;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A network without and with somebody who is no member. */
@RegisterForReflection
@Schema(name = "WhatIf")
record WhatIfView(
        UUID networkId,

        @Schema(description = "Those who take part in it were counted; absent when all members were") @Nullable
        Phase phase,

        Instant asOf,
        Composition now,
        @Schema(description = "As if the person had joined") Composition joined) {}
