package dk.tvaers.portal.work;

import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffNotices;
import java.util.List;

/**
 * One page of notices, those that were not read first.
 *
 * @param newest id of the newest of them, or nothing
 * @param next where the page after it begins; null on the last
 */
public record SeenNotices(List<SeenNotice> unread, List<SeenNotice> read, String newest, String next) {
    static SeenNotices of(Items<StaffNotices.Notice> notices) {
        var items = notices.items();
        return new SeenNotices(
                items.stream().filter(each -> !each.read()).map(SeenNotice::new).toList(),
                items.stream()
                        .filter(StaffNotices.Notice::read)
                        .map(SeenNotice::new)
                        .toList(),
                items.isEmpty() ? "" : items.getFirst().id().toString(),
                notices.next());
    }
}
