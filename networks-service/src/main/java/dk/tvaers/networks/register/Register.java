package dk.tvaers.networks.register;

import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps what was tried, and answers whether something was. */
@ApplicationScoped
public class Register {
    private static final Pattern OPERATORS = Pattern.compile("\"|(^|\\s)-\\S");

    private final RegisterRepository entries;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    Register(RegisterRepository entries, Clock clock, MunicipalCalendar calendar) {
        this.entries = entries;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * Enters something, or what it has become; runs in the caller's transaction. It keeps the year in which it was entered first.
     *
     * @param networkId null where there is no network
     * @param title at most 300 characters
     * @param text what to search beside the title; only its first 20,000 characters are
     * @param state in the words of its kind, upper case
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(RegisterKind kind, UUID id, UUID networkId, String title, String text, String state) {
        enter(kind, id, networkId, title, text, state, clock.instant());
    }

    /** As {@link #enter(RegisterKind, UUID, UUID, String, String, String)} for what happened at another time than now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(
            RegisterKind kind, UUID id, UUID networkId, String title, String text, String state, Instant happenedAt) {
        entries.put(new RegisterEntry(kind, id, networkId, title, text == null ? "" : text, state, happenedAt));
    }

    /** A network took it up; runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void belongs(RegisterKind kind, UUID id, UUID networkId) {
        entries.place(kind, id, networkId);
    }

    /**
     * What answers these words, best first; when too little does, what is almost spelt like them follows.
     *
     * @param kind null is every kind
     */
    @Transactional
    public List<RegisterEntry> search(String words, RegisterKind kind, int limit) {
        var found = entries.matching(words, kind, limit);
        return found.size() < limit && isPlain(words) ? joined(found, entries.spelt(words, kind, limit), limit) : found;
    }

    /**
     * What is like something that is about to be proposed, best first.
     *
     * @param kind null is every kind
     * @param states null is every state
     */
    @Transactional
    public List<RegisterEntry> similar(
            String title, String text, RegisterKind kind, Collection<String> states, int limit) {
        return entries.similar(title, text, kind, states, limit);
    }

    /** Whether the question is words alone; a spelling knows nothing of phrases and of what is not wanted. */
    private static boolean isPlain(String words) {
        return !OPERATORS.matcher(words).find();
    }

    /** The year in which it happened, where the municipality is. */
    public int yearOf(RegisterEntry entry) {
        return calendar.dayOf(entry.enteredAt()).getYear();
    }

    private static List<RegisterEntry> joined(List<RegisterEntry> first, List<RegisterEntry> then, int limit) {
        Map<String, RegisterEntry> joined = new LinkedHashMap<>();
        first.forEach(entry -> joined.put(entry.kind() + " " + entry.id(), entry));
        then.forEach(entry -> joined.putIfAbsent(entry.kind() + " " + entry.id(), entry));
        return joined.values().stream().limit(limit).toList();
    }
}
