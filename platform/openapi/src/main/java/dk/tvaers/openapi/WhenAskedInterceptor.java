package dk.tvaers.openapi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayDeque;
import java.util.Queue;

/** Several may ask at once: the first prepares, the others wait for it. */
@WhenAsked
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class WhenAskedInterceptor {
    private final Queue<InvocationContext> waiting = new ArrayDeque<>();

    @AroundInvoke
    synchronized Object around(InvocationContext call) throws Exception {
        if (call.getMethod().getReturnType() == void.class) {
            waiting.add(call);
            return null;
        }
        while (!waiting.isEmpty()) {
            waiting.peek().proceed();
            waiting.remove();
        }
        return call.proceed();
    }
}
