package dk.tvaers.web.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Raises the limit of {@link BodyLimitFilter}, which runs after it. */
@Provider
@LargeBody
@Priority(Priorities.AUTHENTICATION - 20)
class LargeBodyFilter implements ContainerRequestFilter {
    static final String LIMIT = "dk.tvaers.web.body-limit";

    private final BodyLimits limits;

    LargeBodyFilter(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(LIMIT, limits.large());
    }
}
