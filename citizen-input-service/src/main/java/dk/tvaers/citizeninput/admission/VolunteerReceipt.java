package dk.tvaers.citizeninput.admission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a volunteer.
 *
 * @param number what is drawn
 * @param code shown now and never again; tells whether one was drawn, and opens the call if so
 */
@Schema(
        name = "VolunteerReceipt",
        requiredProperties = {"number", "code"})
record VolunteerReceipt(
        @Schema(description = "What is drawn", examples = "17")
        int number,

        @Schema(
                description = "Tells whether one was drawn, and opens the call if so. Shown only once",
                examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String code) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "volunteer " + number;
    }
}
