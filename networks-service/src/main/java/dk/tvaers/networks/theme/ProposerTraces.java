package dk.tvaers.networks.theme;

import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.networks.erasure.PersonTraces;
import jakarta.enterprise.context.ApplicationScoped;

/** A theme belongs to the municipality once it is proposed and stays; the proposer's address and unproposed drafts go. */
@ApplicationScoped
class ProposerTraces implements PersonTraces {
    private final ThemeRepository themes;
    private final DraftRepository drafts;

    ProposerTraces(ThemeRepository themes, DraftRepository drafts) {
        this.themes = themes;
        this.drafts = drafts;
    }

    @Override
    public void erase(ErasedPerson person) {
        if (person.loginId() != null) {
            themes.forgetContacts(person.loginId());
            drafts.forget(person.loginId());
        }
    }
}
