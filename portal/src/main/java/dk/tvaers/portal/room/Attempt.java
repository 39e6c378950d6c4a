package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.remote.Problem;
import jakarta.ws.rs.core.MultivaluedHashMap;

/**
 * A form that was sent and not kept.
 *
 * @param form its name; empty when none was sent
 * @param problem why a service said no; null when it did not answer
 */
record Attempt(String form, Form typed, Rows rows, Problem problem) {
    private static final int STALE = 412;

    static final Attempt NONE = new Attempt("", new Form(new MultivaluedHashMap<>()), new Rows(), null);

    static Attempt refused(String form, Sent sent, Problem problem) {
        return new Attempt(form, sent.form(), sent.rows(), problem);
    }

    static Attempt unanswered(String form, Sent sent) {
        return new Attempt(form, sent.form(), sent.rows(), null);
    }

    boolean isOf(String name) {
        return form.equals(name);
    }

    boolean failed() {
        return !form.isEmpty();
    }

    /** Whether anything could be filled in; what is refused of a button alone stands elsewhere. */
    boolean hasFields() {
        return typed.fields().keySet().stream().anyMatch(field -> !field.equals("version"));
    }

    /** Somebody else changed the thing after its page was read. */
    boolean isStale() {
        return problem != null && problem.status() == STALE;
    }
}
