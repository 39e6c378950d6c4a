package dk.tvaers.citizeninput.appeal;

import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps appeals, one for each input. */
@ApplicationScoped
public class Appeals implements KeptWithInput {
    private final AppealRepository appeals;

    Appeals(AppealRepository appeals) {
        this.appeals = appeals;
    }

    /** The input waits for a reviewer again; 409 when nothing was decided against it, or it was appealed before. */
    public void add(Input input, String words, Instant at) {
        if (appeals.findByIdOptional(input.id()).isPresent()) {
            throw Problems.refused("appealed-already");
        }
        input.appealed();
        appeals.persist(new Appeal(input.id(), words, at));
    }

    /** What the contributor says; empty when there was no appeal or its words were erased. */
    public Optional<String> words(UUID inputId) {
        return appeals.findByIdOptional(inputId).map(Appeal::words);
    }

    /** Which of these inputs were appealed. */
    public Set<UUID> among(List<UUID> inputIds) {
        return appeals.of(inputIds).stream().map(Appeal::inputId).collect(Collectors.toSet());
    }

    @Override
    public void erase(UUID inputId) {
        appeals.findByIdOptional(inputId).ifPresent(Appeal::erase);
    }
}
