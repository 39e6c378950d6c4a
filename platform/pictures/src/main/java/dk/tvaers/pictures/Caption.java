package dk.tvaers.pictures;

/**
 * What is written over and under a picture.
 *
 * @param title what the picture shows; also what a screen reader calls it
 * @param lead the point, in a sentence or two; may be empty
 * @param note number, as-of, definition and source; may be empty
 */
public record Caption(String title, String lead, String note) {
    public Caption {
        title = Lines.clean(title);
        lead = Lines.clean(lead);
        note = Lines.clean(note);
    }
}
