package dk.tvaers.members.perspective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The perspectives this municipality knows. */
@ApplicationScoped
public class PerspectiveService {
    private final PerspectiveRepository perspectives;

    PerspectiveService(PerspectiveRepository perspectives) {
        this.perspectives = perspectives;
    }

    @Transactional
    List<PerspectiveView> list(Locale language) {
        return perspectives.inOrder().stream().map(each -> each.view(language)).toList();
    }

    /** Those of the codes that exist. */
    public Set<String> known(Collection<String> codes) {
        return perspectives.known(codes);
    }
}
