package dk.tvaers.portal.remote;

import dk.tvaers.portal.page.Part;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** Asks services, and makes of their ways to fail the two that a page can tell apart. */
public final class Services {
    private static final Logger LOG = Logger.getLogger(Services.class);

    private Services() {}

    /**
     * What a page cannot do without.
     *
     * @throws Refused when the service says no
     * @throws Unavailable when it does not answer
     */
    public static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException unreachable) {
            // Not its message, which may hold an address.
            var cause = unreachable.getCause() == null ? unreachable : unreachable.getCause();
            throw new Unavailable("did not answer: " + cause.getClass().getSimpleName());
        } catch (ClientWebApplicationException nonsense) {
            throw new Unavailable("answered what nobody understands");
        }
    }

    /** The same of a deed that answers nothing. */
    public static void tell(Runnable deed) {
        ask(() -> {
            deed.run();
            return null;
        });
    }

    /**
     * A thing of which a service says no when there is none.
     *
     * @throws NotFoundException when it does
     */
    public static <T> T found(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refused unknown) {
            throw new NotFoundException(unknown);
        }
    }

    /** What a page shows when it is there: a service that does not answer, or says no, costs the reader that part only. */
    public static <T> Part<T> part(Supplier<T> question) {
        try {
            return new Part<>(ask(question));
        } catch (Unavailable | Refused missing) {
            LOG.warnf("A part of a page is missing: a service %s", missing.getMessage());
            return Part.missing();
        }
    }
}
