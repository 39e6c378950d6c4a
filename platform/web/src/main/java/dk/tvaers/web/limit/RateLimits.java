package dk.tvaers.web.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/** The budgets of {@link RateLimited}; a name without configuration gets the defaults. */
@ConfigMapping(prefix = "tvaers.rate-limit")
interface RateLimits {
    @WithParentName
    @WithDefaults
    Map<String, Budget> budgets();

    /** So many calls in such a time, refilled evenly. */
    interface Budget {
        @WithDefault("60")
        long capacity();

        @WithDefault("1m")
        Duration period();
    }
}
