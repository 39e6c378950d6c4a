package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.AuditLog.Entry;
import dk.tvaers.portal.remote.Items;
import java.util.List;

/**
 * What one service tells of who did what.
 *
 * @param next address of the next page, or null on the last
 */
public record SeenLog(Audited service, Part<List<Entry>> entries, String next) {
    static SeenLog of(Audited service, Part<Items<Entry>> answer, AuditQuestion question) {
        if (!answer.there()) {
            return new SeenLog(service, Part.missing(), null);
        }
        var next = answer.value().next();
        return new SeenLog(
                service, new Part<>(answer.value().items()), next == null ? null : question.next(service, next));
    }
}
