package dk.tvaers.members.unit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit was from day to day. */
@RegisterForReflection
@Schema(name = "UnitHistory")
record UnitHistoryView(
        @Schema(description = "By day; validFrom and validTo are the days on which it was so")
        List<UnitView> items) {}
