package dk.tvaers.members.perspective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /** Which perspectives are the ordinary citizen's, and which speak for many. */
    public Voices voices() {
        List<PerspectiveView> all = list(Locale.ENGLISH);
        return new Voices(codes(all, PerspectiveView::citizen), codes(all, PerspectiveView::organised));
    }

    private static Set<String> codes(List<PerspectiveView> all, Predicate<PerspectiveView> kind) {
        return all.stream().filter(kind).map(PerspectiveView::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the codes that exist. */
    public Set<String> known(Collection<String> codes) {
        return perspectives.known(codes);
    }
}
