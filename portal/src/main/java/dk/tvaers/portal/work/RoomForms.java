package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Course;
import dk.tvaers.portal.remote.Fields;

/** The forms of a network's room as the service wants them. */
final class RoomForms {
    private RoomForms() {}

    static Course.Step step(Form form) {
        return new Course.Step(form.text("fase"), form.text("grund"), form.chosen("aabn", "ja") ? true : null);
    }

    static Course.Finding finding(Form form) {
        return new Course.Finding(form.text("udsagn"), form.chosen("udefra", "ja"));
    }

    static Course.ValueHypothesis valueHypothesis(Form form) {
        return new Course.ValueHypothesis(form.text("bundlinje"), form.text("hypotese"), form.text("gevinst"));
    }

    /** @param statement id of the field that holds the statement, of which there are two */
    static Fields fields(Page page, String statement) {
        return new Fields()
                .with("/reason", "grund", page.t("room.reason"))
                .with("/bottomLine", "bundlinje", page.t("room.bottom-line"))
                .with("/gains", "gevinst", page.t("room.gains"))
                .with("/statement", statement, page.t("room.statement"));
    }
}
