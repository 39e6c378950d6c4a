package dk.tvaers.networks.theme;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records what the secretariat finds in proposals before the forum decides. */
@ApplicationScoped
class Screenings {
    private final ScreeningRepository screenings;
    private final ThemeRepository themes;
    private final AuditLog audit;
    private final Clock clock;

    Screenings(ScreeningRepository screenings, ThemeRepository themes, AuditLog audit, Clock clock) {
        this.screenings = screenings;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Locks the theme, so that nobody decides meanwhile without having seen it. */
    @Transactional
    ScreeningView screen(UUID themeId, ScreeningRequest request) {
        Theme theme = themes.locked(themeId).orElseThrow(Problems::notFound);
        theme.requireScreenable();
        Screening screening = new Screening(themeId, request, clock.instant());
        screenings.persist(screening);
        audit.record("screen", "theme", themeId);
        return screening.view();
    }

    /** A page of the theme's screenings, oldest first. */
    @Transactional
    Page<ScreeningView> list(UUID themeId, PageRequest page) {
        if (themes.findById(themeId) == null) {
            throw Problems.notFound();
        }
        return Page.of(screenings.page(themeId, page), page, screening -> Cursor.of(screening.id()))
                .map(Screening::view);
    }
}
