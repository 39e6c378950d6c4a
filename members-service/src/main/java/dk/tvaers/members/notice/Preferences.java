package dk.tvaers.members.notice;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.members.person.Mailboxes;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people want to be told beside the list, each for themselves. */
@ApplicationScoped
class Preferences {
    private final PreferenceRepository preferences;
    private final Mailboxes mailboxes;
    private final NetworkAccess access;
    private final boolean enabled;

    Preferences(
            PreferenceRepository preferences,
            Mailboxes mailboxes,
            NetworkAccess access,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean enabled) {
        this.preferences = preferences;
        this.mailboxes = mailboxes;
        this.access = access;
        this.enabled = enabled;
    }

    @Transactional
    PreferenceView ofCaller() {
        UUID caller = caller();
        return view(caller, preferences.of(caller).orElse(Preference.USUAL));
    }

    @Transactional
    PreferenceView set(PreferenceRequest request) {
        UUID caller = caller();
        Preference preference = new Preference(request.byEmail(), request.language());
        preferences.prefer(caller, preference);
        if (request.byEmail() == ByEmail.NONE) {
            preferences.forgetWaiting(caller);
        }
        return view(caller, preference);
    }

    private PreferenceView view(UUID personId, Preference preference) {
        boolean reachable = enabled && mailboxes.of(personId).isPresent();
        return new PreferenceView(preference.byEmail(), preference.language(), reachable);
    }

    private UUID caller() {
        return access.person().orElseThrow(Problems::notFound);
    }
}
