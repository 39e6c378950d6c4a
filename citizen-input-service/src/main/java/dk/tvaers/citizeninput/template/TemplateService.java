package dk.tvaers.citizeninput.template;

import dk.tvaers.events.Ids;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the municipality's wordings. */
@ApplicationScoped
class TemplateService {
    /** A list that somebody chooses from is read whole. */
    static final int MOST = 200;

    private final TemplateRepository templates;

    TemplateService(TemplateRepository templates) {
        this.templates = templates;
    }

    @Transactional
    List<TemplateView> in(String language) {
        return templates.in(language).stream().map(AnswerTemplate::view).toList();
    }

    @Transactional
    TemplateView add(TemplateRequest request) {
        if (templates.count() >= MOST) {
            throw Problems.refused("too-many-templates", MOST);
        }
        var id = Ids.next();
        requireFree(request, id);
        var template = new AnswerTemplate(id, request);
        templates.persistAndFlush(template);
        return template.view();
    }

    @Transactional
    TemplateView change(UUID id, String ifMatch, TemplateRequest request) {
        var template = require(id, ifMatch);
        requireFree(request, id);
        template.reword(request);
        templates.flush();
        return template.view();
    }

    /** Answers that were given with it stay as they are. */
    @Transactional
    void remove(UUID id, String ifMatch) {
        templates.delete(require(id, ifMatch));
    }

    private AnswerTemplate require(UUID id, String ifMatch) {
        var template = templates.findByIdOptional(id).orElseThrow(Problems::notFound);
        Preconditions.requireMatch(ifMatch, template.version());
        return template;
    }

    private void requireFree(TemplateRequest request, UUID by) {
        if (templates.isTaken(request.name(), request.language(), by)) {
            throw Problems.refused("template-name-taken");
        }
    }
}
