package dk.tvaers.citizeninput.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an input is about: a point, an address, or both. Everybody sees a square of some 500 m, nobody sees the address. */
@Schema(name = "PlaceRequest")
public record PlaceRequest(
        @Schema(description = "Degrees east, WGS 84; in Denmark", minimum = "7.5", maximum = "15.5")
        Double longitude,

        @Schema(description = "Degrees north, WGS 84; in Denmark", minimum = "54.4", maximum = "58")
        Double latitude,

        @Schema(description = "Id of the address in Danmarks Adresseregister (DAR); never public")
        UUID addressId) {

    /** Says nothing of where it is. */
    @Override
    public String toString() {
        return "place";
    }
}
