package dk.tvaers.portal.page;

/**
 * What is wrong with a form, in the service's words.
 *
 * @param field id of the field, or empty when it is none in particular
 * @param label what the field is called
 */
public record FormError(String field, String label, String message) {
    public boolean hasField() {
        return !field.isEmpty();
    }
}
