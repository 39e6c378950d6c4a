package dk.tvaers.members.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that shows who somebody else is: whoever is named in its answer is written to the audit log before the answer leaves. A test
 * fails when an operation with a name in its answer has no such mark.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsPeople {
    @Nonbinding
    Reading value() default Reading.READ;
}
