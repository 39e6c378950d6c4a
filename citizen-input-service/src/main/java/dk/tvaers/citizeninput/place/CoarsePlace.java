package dk.tvaers.citizeninput.place;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The middle of a cell, as everybody sees where something is. */
@RegisterForReflection
@Schema(
        name = "CoarsePlace",
        description = "Middle of a square of some 500 m",
        requiredProperties = {"longitude", "latitude"})
public record CoarsePlace(double longitude, double latitude) {}
