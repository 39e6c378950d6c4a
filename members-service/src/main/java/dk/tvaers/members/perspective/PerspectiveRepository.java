package dk.tvaers.members.perspective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class PerspectiveRepository implements PanacheRepositoryBase<Perspective, String> {
    /** All of them; a municipality has a handful. */
    List<Perspective> inOrder() {
        return list("order by position");
    }

    Set<String> known(Collection<String> codes) {
        return find("select code from Perspective where code in ?1", codes).project(String.class).stream()
                .collect(Collectors.toSet());
    }
}
