package dk.tvaers.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The buckets of this process, each kept until it would be full again anyway. */
// Caffeine looks up by name the two classes it generated for a bounded cache that forgets after an access.
@RegisterForReflection(
        classNames = {"com.github.benmanes.caffeine.cache.SSMSA", "com.github.benmanes.caffeine.cache.PSAMS"})
@ApplicationScoped
class Buckets {
    /** Bounds memory when somebody calls from very many addresses. */
    private static final int MOST_CLIENTS = 100_000;

    private final RateLimits limits;
    private final ClientKeys keys = new ClientKeys();
    private final Map<String, Cache<ClientKeys.Key, Bucket>> byName = new ConcurrentHashMap<>();

    Buckets(RateLimits limits) {
        this.limits = limits;
    }

    RateLimits.Budget budget(String name) {
        return limits.budgets().get(name);
    }

    ConsumptionProbe take(String name, String address) {
        RateLimits.Budget budget = budget(name);
        return byName.computeIfAbsent(name, _ -> cache(budget.period()))
                .get(keys.of(address), _ -> bucket(budget))
                .tryConsumeAndReturnRemaining(1);
    }

    private static Cache<ClientKeys.Key, Bucket> cache(Duration period) {
        return Caffeine.newBuilder()
                .expireAfterAccess(period)
                .maximumSize(MOST_CLIENTS)
                .build();
    }

    private static Bucket bucket(RateLimits.Budget budget) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(budget.capacity()).refillGreedy(budget.capacity(), budget.period()))
                .build();
    }
}
