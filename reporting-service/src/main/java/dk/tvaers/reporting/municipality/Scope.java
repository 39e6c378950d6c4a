package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.saved.Contents;
import dk.tvaers.reporting.saved.Span;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a report is asked to be of; everything that is given must hold. */
public class Scope {
    @QueryParam("asOf")
    @Parameter(description = "The moment of the figures, not in the future; now without it")
    @Nullable
    Instant asOf;

    @QueryParam("from")
    @Parameter(description = "First day of the period")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period")
    @Nullable
    LocalDate to;

    @QueryParam("type")
    @Parameter(description = "Code of a network type", example = "WELFARE")
    @Nullable
    String type;

    @QueryParam("round")
    @Parameter(description = "The decision round that proposals entered")
    @Nullable
    UUID round;

    @QueryParam("theme")
    @Parameter(description = "This theme alone, and the networks that came of it")
    @Nullable
    UUID theme;

    @QueryParam("unit")
    @Parameter(description = "Themes of which a network has or had a member from this unit or department")
    @Nullable
    UUID unit;

    /** What a saved report is of, in these days. */
    static Scope of(Contents contents, Span days, Instant asOf) {
        var scope = new Scope();
        scope.asOf = asOf;
        scope.from = days.from();
        scope.to = days.to();
        scope.type = contents.type();
        scope.round = contents.round();
        scope.theme = contents.theme();
        scope.unit = contents.unit();
        return scope;
    }

    /** What it is compared with, as of a moment that is settled. */
    Scope beside(Beside beside, Instant settled) {
        var other = new Scope();
        other.asOf = settled;
        other.from = beside.from;
        other.to = beside.to;
        other.type = type;
        other.round = beside.round == null ? round : beside.round;
        other.theme = theme;
        other.unit = unit;
        return other;
    }
}
