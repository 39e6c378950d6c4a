package dk.tvaers.web.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Refuses bodies over {@code tvaers.max-body} bytes: by the announced length before anything is read, and by counting
 * when a chunked body announces none. The server's own limit lies above {@code tvaers.max-large-body}, because it ends
 * the connection without a problem document.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 10)
class BodyLimitFilter implements ContainerRequestFilter {
    /** HTTP/2 has no header that announces a body of unknown length, so only the method tells. */
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    private final BodyLimits limits;

    BodyLimitFilter(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = request.getProperty(LargeBodyFilter.LIMIT) instanceof Long raised ? raised : limits.usual();
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            throw Problems.tooLarge();
        }
        if (announced == null && !BODILESS.contains(request.getMethod())) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    /** Throws as soon as more than the limit was read. */
    static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Problems.tooLarge();
            }
        }
    }
}
