package dk.tvaers.networks.theme;

import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterEntry;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what is like a theme before it is proposed. */
@ApplicationScoped
class Similarities {
    private static final int MOST = 10;
    // Somebody without a login wrote it, and the forum that decided on it looked at the theme, not for a way to reach
    // somebody.
    private static final Pattern REACHABLE = Pattern.compile("@|\\d([ .-]?\\d){7}");
    private static final List<String> DECIDED = Arrays.stream(ThemeState.values())
            .filter(state -> state != ThemeState.PROPOSED)
            .map(ThemeState::name)
            .toList();

    private final Register register;
    private final CurrentUser user;

    Similarities(Register register, CurrentUser user) {
        this.register = register;
        this.user = user;
    }

    /** For staff whatever the register holds, for others decided themes. */
    @Transactional
    SimilarityView of(SimilarityRequest request) {
        String challenge = request.challenge() == null ? "" : request.challenge();
        boolean staff = user.hasRole(Roles.STAFF);
        List<RegisterEntry> found = staff
                ? register.similar(request.title(), challenge, null, null, MOST)
                : register.similar(request.title(), challenge, RegisterKind.THEME, DECIDED, MOST);
        Predicate<RegisterEntry> shown = staff ? _ -> true : entry -> isFitForAnyone(entry.title());
        return new SimilarityView(found.stream().filter(shown).map(this::item).toList());
    }

    /** Whether a title holds no e-mail address and no telephone number. */
    static boolean isFitForAnyone(String title) {
        return !REACHABLE.matcher(title).find();
    }

    private SimilarityView.Item item(RegisterEntry entry) {
        return new SimilarityView.Item(entry.kind(), entry.id(), entry.title(), entry.state(), register.yearOf(entry));
    }
}
