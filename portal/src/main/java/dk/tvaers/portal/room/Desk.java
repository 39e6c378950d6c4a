package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Page;

/**
 * A page with forms of {@link Rooms}.
 *
 * @param kept whether a form was kept just now
 */
public record Desk(Page page, Attempt attempt, boolean kept) {

    public boolean failed() {
        return attempt.failed();
    }

    /** @param name what it is called in its address */
    public RoomForm form(String name) {
        return new RoomForm(page, name, attempt.isOf(name) ? attempt : Attempt.NONE);
    }
}
