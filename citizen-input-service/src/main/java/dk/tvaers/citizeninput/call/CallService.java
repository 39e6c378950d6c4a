package dk.tvaers.citizeninput.call;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.citizeninput.question.Questions;
import dk.tvaers.events.Ids;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes and closes calls, and says whether one takes inputs. */
@ApplicationScoped
public class CallService {
    private static final int MOST_SERVICES = 100;

    private final CallRepository calls;
    private final CallEvents events;
    private final Questions questions;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final CurrentUser user;
    private final Clock clock;

    CallService(
            CallRepository calls,
            CallEvents events,
            Questions questions,
            KnownNetworks networks,
            NetworkAccess access,
            CurrentUser user,
            Clock clock) {
        this.calls = calls;
        this.events = events;
        this.questions = questions;
        this.networks = networks;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    Tagged create(CallRequest request) {
        requireMayAskFor(request.networkId());
        requireKnown(request);
        questions.requireComplete(request.questions());
        var call = Call.plan(Ids.next(), request);
        calls.persistAndFlush(call);
        questions.ask(call.id(), request.questions());
        events.opened(call);
        return tagged(call);
    }

    @Transactional
    Tagged close(UUID id, String ifMatch) {
        var call = find(id);
        requireMayAskFor(call.networkId());
        var now = now();
        Preconditions.requireMatch(ifMatch, call.tag(now));
        call.close(now);
        calls.flush();
        events.closed(call);
        return tagged(call);
    }

    /** Closes what is due and tells it, once, whichever replica comes first. */
    @Transactional
    void closeDue() {
        calls.lockDue(now()).forEach(call -> {
            call.expire();
            events.closed(call);
        });
    }

    @Transactional
    Tagged get(UUID id) {
        return tagged(find(id));
    }

    @Transactional
    Page<CallView> list(UUID networkId, CallState state, PageRequest page) {
        var now = now();
        var newest =
                Page.of(calls.newest(networkId, state, now, page), page, call -> Cursor.of(call.opensAt(), call.id()));
        var asked = questions.of(newest.items().stream().map(Call::id).toList());
        return newest.map(call -> call.view(now, asked.getOrDefault(call.id(), List.of())));
    }

    /** Calls that everybody can answer now with words alone, newest first; a hundred at most. */
    public List<CallSummary> answeredInWords() {
        return calls.answeredInWords(now(), MOST_SERVICES).stream()
                .map(Call::summary)
                .toList();
    }

    /** Titles by id. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return calls.named(ids).stream()
                .map(Call::summary)
                .collect(Collectors.toMap(CallSummary::id, CallSummary::title));
    }

    /** The call's period if it takes inputs now; 422 when there is no such call, 409 when it is not open. */
    public CallPeriod requireOpen(UUID id, Instant now) {
        var period = calls.period(id).orElseThrow(() -> Problems.unprocessable("/callId", "unknown-call"));
        return switch (period.state(now)) {
            case OPEN -> period;
            case PLANNED -> throw Problems.refused("call-not-open-yet");
            case CLOSED -> throw Problems.refused("call-closed");
        };
    }

    /** The call, for those who may make it; 403 for others. */
    public CallPeriod requireMayManage(UUID id) {
        var call = find(id);
        requireMayAskFor(call.networkId());
        return call.period();
    }

    /** The call, unless it is over: 404 when there is none, 409 when it is closed. */
    public CallPeriod requireNotClosed(UUID id, Instant now) {
        var period = find(id).period();
        if (period.state(now) == CallState.CLOSED) {
            throw Problems.refused("call-closed");
        }
        return period;
    }

    /** 404 when there is no such call, 409 while it is not over. */
    public void requireClosed(UUID id) {
        if (find(id).state(now()) != CallState.CLOSED) {
            throw Problems.refused("call-not-closed");
        }
    }

    private void requireMayAskFor(UUID networkId) {
        var may = user.hasRole(Roles.MODERATOR)
                || user.hasRole(Roles.SECRETARIAT)
                || networkId != null && access.mayActAs(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        if (!may) {
            throw Problems.forbidden();
        }
    }

    private void requireKnown(CallRequest request) {
        if (request.networkId() != null && !networks.hasNetwork(request.networkId())) {
            throw Problems.unprocessable("/networkId", "unknown-network");
        }
        if (request.themeId() != null && !networks.hasTheme(request.themeId())) {
            throw Problems.unprocessable("/themeId", "unknown-theme");
        }
    }

    private Call find(UUID id) {
        return calls.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private Tagged tagged(Call call) {
        var now = now();
        return new Tagged(call.view(now, questions.of(call.id())), call.tag(now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A call and its entity tag. */
    record Tagged(CallView view, long tag) {}
}
