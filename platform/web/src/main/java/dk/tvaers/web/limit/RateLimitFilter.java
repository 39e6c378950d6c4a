package dk.tvaers.web.limit;

import dk.tvaers.web.problem.Problems;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Counts the calls of {@link RateLimited} operations before their body is read and says in headers what is left. */
@Provider
@RateLimited
@Priority(Priorities.AUTHENTICATION - 30)
class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String STATE = "dk.tvaers.web.rate-limit";

    private final Buckets buckets;
    private final RoutingContext routing;

    @Context
    ResourceInfo resource;

    RateLimitFilter(Buckets buckets, RoutingContext routing) {
        this.buckets = buckets;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String name =
                resource.getResourceMethod().getAnnotation(RateLimited.class).value();
        ConsumptionProbe probe =
                buckets.take(name, routing.request().remoteAddress().hostAddress());
        request.setProperty(STATE, new State(buckets.budget(name).capacity(), probe));
        if (!probe.isConsumed()) {
            throw Problems.tooManyRequests(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof State state) {
            var headers = response.getHeaders();
            headers.putSingle("RateLimit-Limit", state.capacity());
            headers.putSingle("RateLimit-Remaining", state.probe().getRemainingTokens());
            headers.putSingle("RateLimit-Reset", seconds(state.probe().getNanosToWaitForReset()));
        }
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }

    private record State(long capacity, ConsumptionProbe probe) {}
}
