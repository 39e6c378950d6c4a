package dk.tvaers.citizeninput.answer;

import dk.tvaers.citizeninput.answer.AnsweringRepository.Wanted;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.OldestFirst;
import dk.tvaers.citizeninput.place.Cell;
import dk.tvaers.citizeninput.place.CoarsePlace;
import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows those who may answer what there is to answer, so that an input that nobody may read in public is not forgotten. */
@ApplicationScoped
class AnsweringService {
    private final AnsweringRepository found;
    private final AnswerRepository answers;
    private final Answerers answerers;
    private final InputService inputs;
    private final AuditLog audit;
    private final CurrentUser user;

    AnsweringService(
            AnsweringRepository found,
            AnswerRepository answers,
            Answerers answerers,
            InputService inputs,
            AuditLog audit,
            CurrentUser user) {
        this.found = found;
        this.answers = answers;
        this.answerers = answerers;
        this.inputs = inputs;
        this.audit = audit;
        this.user = user;
    }

    /** Of all networks in which the caller may answer, or of one; 403 when the caller may not answer there. */
    @Transactional
    Page<AnsweringView> list(AnsweringState state, UUID callId, UUID networkId, PageRequest page) {
        if (networkId != null) {
            answerers.requireFor(networkId);
        }
        var ownAlone = networkId == null && !answerers.mayAnswerAll();
        var wanted = new Wanted(callId, networkId, ownAlone ? user.requireLoginId() : null);
        var oldest = OldestFirst.page(
                AnsweringState.asked(state).stream().flatMap(each -> found.oldest(each, wanted, page).stream()), page);
        var given = answers.latest(oldest.items().stream().map(Input::id).toList());
        return oldest.map(input -> view(input, given));
    }

    /** One that was let through, in any state since; 404 when the caller may not answer it. */
    @Transactional
    AnsweringView read(UUID inputId) {
        var input = inputs.require(inputId);
        if (AnsweringState.of(input.state()).isEmpty() || !answerers.mayAnswer(input)) {
            throw Problems.notFound();
        }
        audit.record("read", "input", inputId);
        return view(input, answers.latest(List.of(inputId)));
    }

    private static AnsweringView view(Input input, Map<UUID, Answer> given) {
        var words = input.publicWords();
        var answer = given.get(input.id());
        return new AnsweringView(
                input.id(),
                input.callId(),
                input.networkIds(),
                words == null ? null : words.title(),
                words == null ? null : words.text(),
                coarse(input.place()),
                AnsweringState.of(input.state()).orElseThrow(),
                input.isPublished(),
                input.consents().uses(),
                input.receivedAt(),
                answer == null ? null : answer.view(),
                input.version());
    }

    private static CoarsePlace coarse(Place place) {
        return place == null || place.longitude() == null
                ? null
                : Cell.at(place.longitude(), place.latitude()).middle();
    }
}
