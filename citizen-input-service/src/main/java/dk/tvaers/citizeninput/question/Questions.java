package dk.tvaers.citizeninput.question;

import dk.tvaers.events.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the questions of calls. */
@ApplicationScoped
public class Questions {
    private final QuestionRepository questions;

    Questions(QuestionRepository questions) {
        this.questions = questions;
    }

    /** 400 when one does not fit its kind. @param asked or null */
    public void requireComplete(List<QuestionRequest> asked) {
        for (var i = 0; asked != null && i < asked.size(); i++) {
            asked.get(i).requireComplete("/questions/" + i);
        }
    }

    /** @param asked in the order they are asked, or null */
    public void ask(UUID callId, List<QuestionRequest> asked) {
        for (var i = 0; asked != null && i < asked.size(); i++) {
            questions.persist(new Question(Ids.next(), callId, i, asked.get(i)));
        }
    }

    /** In the order they are asked. */
    public List<QuestionView> of(UUID callId) {
        return of(List.of(callId)).getOrDefault(callId, List.of());
    }

    /** By call; those without questions are absent. */
    public Map<UUID, List<QuestionView>> of(Collection<UUID> callIds) {
        return callIds.isEmpty()
                ? Map.of()
                : questions.of(callIds).stream()
                        .collect(Collectors.groupingBy(
                                Question::callId, Collectors.mapping(Question::view, Collectors.toList())));
    }
}
