package dk.tvaers.networks.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;

/** Keeps drafts for their owners until they are submitted. What belongs to somebody else is not there. */
@ApplicationScoped
class Drafts {
    private final DraftRepository drafts;
    private final Themes themes;
    private final CurrentUser user;
    private final Validator validator;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            Themes themes,
            CurrentUser user,
            Validator validator,
            ObjectMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.themes = themes;
        this.user = user;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    DraftView begin(DraftRequest written) {
        Draft draft = new Draft(user.requireLoginId(), written.title(), written(written), clock.instant());
        drafts.persistAndFlush(draft);
        return draft.view(written);
    }

    @Transactional
    DraftView find(UUID id) {
        Draft draft = drafts.of(user.requireLoginId(), id).orElseThrow(Problems::notFound);
        return draft.view(read(draft));
    }

    @Transactional
    Page<DraftSummary> list(PageRequest page) {
        return Page.of(drafts.page(user.requireLoginId(), page), page, draft -> Cursor.of(draft.id()))
                .map(Draft::summary);
    }

    @Transactional
    DraftView save(UUID id, String ifMatch, DraftRequest written) {
        Draft draft = seen(id, ifMatch);
        draft.save(written.title(), written(written), clock.instant());
        drafts.flush();
        return draft.view(written);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        drafts.delete(seen(id, ifMatch));
    }

    /** The theme that the draft becomes; the draft is gone then. 409 names what is missing. */
    @Transactional
    ThemeView submit(UUID id, String ifMatch) {
        Draft draft = seen(id, ifMatch);
        ThemeRequest proposal = read(draft).proposal();
        Submittable.require(validator, proposal);
        drafts.delete(draft);
        return themes.submit(proposal);
    }

    private Draft seen(UUID id, String ifMatch) {
        Draft draft = drafts.locked(user.requireLoginId(), id).orElseThrow(Problems::notFound);
        Preconditions.requireMatch(ifMatch, draft.version());
        return draft;
    }

    private String written(DraftRequest written) {
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draft could not be written", impossible);
        }
    }

    private DraftRequest read(Draft draft) {
        try {
            return json.readValue(draft.content(), DraftRequest.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("draft " + draft.id() + " could not be read", damaged);
        }
    }
}
