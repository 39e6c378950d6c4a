package dk.tvaers.networks.theme;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.networks.perspective.Perspectives;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.report.ReportedTheme;
import dk.tvaers.networks.round.Rounds;
import dk.tvaers.networks.theme.ThemeAnswers.Stage;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.idempotency.Stored;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes proposals and shows them. */
@ApplicationScoped
public class Themes {
    private final ThemeRepository themes;
    private final ThemeEvents events;
    private final Rounds rounds;
    private final NetworkTypes types;
    private final Perspectives perspectives;
    private final Register register;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    Themes(
            ThemeRepository themes,
            ThemeEvents events,
            Rounds rounds,
            NetworkTypes types,
            Perspectives perspectives,
            Register register,
            Idempotency idempotency,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.themes = themes;
        this.events = events;
        this.rounds = rounds;
        this.types = types;
        this.perspectives = perspectives;
        this.register = register;
        this.idempotency = idempotency;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    Stored<ThemeView> propose(String key, ThemeRequest proposal) {
        return idempotency.once(key, "propose-theme", proposal, ThemeView.class, () -> {
            ThemeView proposed = submit(proposal);
            return Stored.created(URI.create("/themes/" + proposed.id()), proposed);
        });
    }

    /** Takes a complete proposal into the round that takes proposals now. */
    @Transactional
    ThemeView submit(ThemeRequest proposal) {
        ThemeView proposed = store(proposal);
        events.proposed(proposed);
        return proposed;
    }

    private ThemeView store(ThemeRequest proposal) {
        if (!types.exists(proposal.suggestedType())) {
            throw Problems.unprocessable("/suggestedType", "type-unknown");
        }
        perspectives.require("/expectedPerspectives", proposal.expectedPerspectives());
        var now = clock.instant();
        var theme = new Theme(Ids.next(), rounds.taking(), proposal, now);
        themes.persist(theme);
        themes.persist(new ThemeAnswers(theme.id(), Stage.PROPOSAL, proposal.answers(), now));
        if (proposal.contact() != null) {
            themes.persist(new ThemeContact(theme.id(), user.loginId().orElse(null), proposal.contact()));
        }
        theme.enterInto(register);
        return theme.view(proposal.answers());
    }

    @Transactional
    Page<ThemeSummary> list(UUID roundId, ThemeState state, PageRequest page) {
        return Page.of(themes.page(roundId, state, page), page, theme -> Cursor.of(theme.id()))
                .map(Theme::summary);
    }

    @Transactional
    Optional<ThemeView> find(UUID id) {
        return themes.findByIdOptional(id).map(theme -> theme.view(themes.answers(id, Stage.PROPOSAL)));
    }

    /** The seven answers of every stage until now. */
    @Transactional
    AnswersView answers(UUID id) {
        if (themes.findById(id) == null) {
            throw Problems.notFound();
        }
        return new AnswersView(
                themes.answers(id).stream().map(ThemeAnswers::version).toList());
    }

    /** Written down in the audit log, because it is personal data. */
    @Transactional
    Optional<ContactView> contact(UUID id) {
        return themes.contact(id).map(contact -> {
            audit.record("read", "theme-contact", id);
            return new ContactView(contact.email());
        });
    }

    /**
     * Gives an approved theme to the one network that works on it.
     *
     * @throws dk.tvaers.web.problem.ProblemException 422 when there is no such theme, 409 when it is not approved or has a network
     */
    @Transactional
    public ApprovedTheme startNetwork(UUID themeId) {
        Theme theme = themes.locked(themeId).orElseThrow(() -> Problems.unprocessable("/themeId", "theme-unknown"));
        theme.startNetwork();
        return theme.approved();
    }

    /** A theme as the report of its network shows it. */
    @Transactional
    public ReportedTheme reported(UUID id) {
        Theme theme = themes.findByIdOptional(id).orElseThrow(Problems::notFound);
        ThemeView view = theme.view(null);
        return new ReportedTheme(view.title(), view.challenge(), view.wishedDifference(), view.fixed(), view.open());
    }
}
