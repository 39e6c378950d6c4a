package dk.tvaers.members.audit;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes down who is shown to whom. When it cannot, nobody is shown. */
@ShowsPeople
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ShowsPeopleInterceptor {
    private final AuditLog audit;

    ShowsPeopleInterceptor(AuditLog audit) {
        this.audit = audit;
    }

    @AroundInvoke
    Object writeDown(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        String reading = call.getInterceptorBinding(ShowsPeople.class).value().code();
        List<UUID> shown = named(answer)
                .filter(each -> each.name() != null)
                .map(NamedPerson::shownPerson)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            QuarkusTransaction.joiningExisting()
                    .run(() -> shown.forEach(person -> audit.record(reading, "person", person)));
        }
        return answer;
    }

    private static Stream<NamedPerson> named(@Nullable Object answer) {
        return switch (answer) {
            case RestResponse<?> response -> named(response.getEntity());
            case Page<?> page -> page.items().stream().flatMap(ShowsPeopleInterceptor::named);
            case NamedPerson person -> Stream.of(person);
            case null, default -> Stream.empty();
        };
    }
}
