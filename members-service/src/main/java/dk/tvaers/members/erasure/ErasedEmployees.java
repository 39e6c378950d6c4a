package dk.tvaers.members.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** Keeps the employer's register, which tells of the past as well, from bringing back those who were erased. */
@ApplicationScoped
public class ErasedEmployees {
    private final ErasureRepository erasures;

    ErasedEmployees(ErasureRepository erasures) {
        this.erasures = erasures;
    }

    /** Which of the employer's numbers are those of people who were erased. */
    public Set<String> among(Collection<String> numbers) {
        return numbers.isEmpty() ? Set.of() : erasures.erasedNumbers(numbers);
    }
}
