package dk.tvaers.portal.page;

import io.smallrye.mutiny.Uni;

/** Whether staff can log in right now, so that a page sends nobody to a server that is away. */
public interface LoginState {
    Uni<Boolean> answers();
}
