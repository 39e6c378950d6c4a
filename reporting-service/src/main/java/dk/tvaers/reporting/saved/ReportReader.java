package dk.tvaers.reporting.saved;

import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which views the caller may read, now and whenever a saved report of them was made. */
@ApplicationScoped
class ReportReader {
    private final CurrentUser user;

    ReportReader(CurrentUser user) {
        this.user = user;
    }

    List<SavedView> views() {
        var readsAll = Stream.of(Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT)
                .anyMatch(user::hasRole);
        return Arrays.stream(SavedView.values())
                .filter(view -> readsAll || view.isForStaff())
                .toList();
    }
}
