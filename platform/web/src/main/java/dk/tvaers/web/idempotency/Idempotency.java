package dk.tvaers.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Makes a POST safe to repeat: the same Idempotency-Key with the same request gets the same answer and nothing happens
 * twice, also when both arrive at once. Works inside the business transaction, so the record and the deed are committed
 * together.
 *
 * <pre>{@code
 * @Transactional
 * Stored<Receipt> submit(String key, Submission submission) {
 *     return idempotency.once(key, "submit", submission, Receipt.class, () -> Stored.created(uri, receipt));
 * }
 * }</pre>
 */
@ApplicationScoped
public class Idempotency {
    /** Name of the request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{16,128}");

    private final Records records;
    private final CurrentUser user;
    private final Clock clock;
    private final ObjectMapper json;

    Idempotency(Records records, CurrentUser user, Clock clock, ObjectMapper json) {
        this.records = records;
        this.user = user;
        this.clock = clock;
        this.json = json;
    }

    /** The key, or 400 when there is none. For operations that demand one. */
    public static String require(String key) {
        if (key == null) {
            throw Problems.invalid("/" + HEADER, "not-null");
        }
        return key;
    }

    /**
     * Does the deed unless it was done with this key before.
     *
     * @param key value of the header, 16–128 printable ASCII characters without spaces; null does the deed without record
     * @param operation what the key is for, unique within the service, also the path's ids where they matter
     * @param request everything that decides what is done; compared with the first request of this key
     * @throws ProblemException 400 for an unusable key, 422 when the key came with another request before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <R> Stored<R> once(
            String key, String operation, Object request, Class<R> bodyType, Supplier<Stored<R>> deed) {
        if (key == null) {
            return deed.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.invalid("/" + HEADER, "idempotency-key");
        }
        KeySecrets secrets =
                new KeySecrets(key, user.loginId().map(UUID::toString).orElse("anonymous"));
        byte[] hash = secrets.hash();
        byte[] mac = secrets.sign(write(request));
        return records.claim(hash, operation, mac, clock.instant())
                ? first(secrets, hash, operation, deed)
                : again(secrets, mac, records.find(hash, operation), bodyType);
    }

    private <R> Stored<R> first(KeySecrets secrets, byte[] hash, String operation, Supplier<Stored<R>> deed) {
        Stored<R> done = deed.get();
        byte[] location = done.location() == null
                ? null
                : secrets.encrypt(done.location().toString().getBytes(StandardCharsets.UTF_8));
        records.complete(hash, operation, done.status(), location, secrets.encrypt(write(done.body())));
        return done;
    }

    private <R> Stored<R> again(KeySecrets secrets, byte[] mac, Records.Row row, Class<R> bodyType) {
        if (!MessageDigest.isEqual(mac, row.requestMac())) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        URI location = row.location() == null
                ? null
                : URI.create(new String(secrets.decrypt(row.location()), StandardCharsets.UTF_8));
        return new Stored<>(row.status(), location, read(secrets.decrypt(row.response()), bodyType), true);
    }

    private byte[] write(Object value) {
        try {
            return json.writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException("A request or answer cannot be written as JSON", unwritable);
        }
    }

    private <R> R read(byte[] stored, Class<R> type) {
        try {
            return json.readValue(stored, type);
        } catch (IOException unreadable) {
            // Without its cause: an older answer that cannot be read any more is not the caller's malformed request.
            throw new IllegalStateException("A stored answer cannot be read as " + type.getSimpleName());
        }
    }
}
