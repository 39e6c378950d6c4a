package dk.tvaers.web.limit;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how often one client address may call an operation. Operations of the same name share a budget:
 * {@code tvaers.rate-limit.<name>.capacity} calls per {@code tvaers.rate-limit.<name>.period}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimited {
    /** Name of the budget in the configuration. */
    String value() default "";
}
