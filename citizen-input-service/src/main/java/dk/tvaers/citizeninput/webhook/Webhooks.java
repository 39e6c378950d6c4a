package dk.tvaers.citizeninput.webhook;

import dk.tvaers.events.EventCatalogue;
import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps which systems are told what. */
@ApplicationScoped
class Webhooks {
    static final String PING = "dk.tvaers.citizeninput.Ping.v1";

    private static final Set<String> TYPES = EventCatalogue.all().stream()
            .filter(type -> type.topic() == Topic.CITIZEN_INPUT)
            .map(type -> type.name())
            .collect(Collectors.toUnmodifiableSet());

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Fanout fanout;
    private final Secrets secrets;
    private final AuditLog audit;
    private final Clock clock;
    private final boolean anywhere;

    Webhooks(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Fanout fanout,
            Secrets secrets,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "tvaers.webhooks.anywhere", defaultValue = "false") boolean anywhere) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.fanout = fanout;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.anywhere = anywhere;
    }

    @Transactional
    Webhook register(WebhookRequest request) {
        secrets.requireKey();
        requireUsable(request);
        if (webhooks.count() >= WebhookRepository.MOST) {
            throw Problems.refused("too-many-webhooks", WebhookRepository.MOST);
        }
        var webhook = new Webhook(Ids.next(), request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        webhooks.persistAndFlush(webhook);
        audit.record("register", "webhook", webhook.id());
        fanout.registered();
        return webhook;
    }

    @Transactional
    List<WebhookView> list() {
        return webhooks.all().stream().map(Webhook::view).toList();
    }

    @Transactional
    Webhook get(UUID id) {
        return webhooks.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    @Transactional
    Webhook change(UUID id, String ifMatch, WebhookRequest request) {
        var webhook = get(id);
        Preconditions.requireMatch(ifMatch, webhook.version());
        requireUsable(request);
        webhook.change(request);
        webhooks.flush();
        audit.record("change", "webhook", id);
        fanout.registered();
        return webhook;
    }

    /** With its log. */
    @Transactional
    void remove(UUID id, String ifMatch) {
        var webhook = get(id);
        Preconditions.requireMatch(ifMatch, webhook.version());
        webhooks.delete(webhook);
        audit.record("remove", "webhook", id);
    }

    /** A message that says nothing, also to a webhook that is not active. */
    @Transactional
    DeliveryView ping(UUID id) {
        get(id);
        var event = Ids.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var delivery = deliveries.add(id, event, PING, fanout.body(event, PING, id, "{}", now), now);
        return new DeliveryView(delivery, event, PING, 0, null, null, now, now, null, null);
    }

    @Transactional
    Page<DeliveryView> log(UUID id, PageRequest page) {
        get(id);
        return Page.of(deliveries.newest(id, page), page, delivery -> Cursor.of(delivery.id()));
    }

    private void requireUsable(WebhookRequest request) {
        for (var i = 0; i < request.eventTypes().size(); i++) {
            if (!TYPES.contains(request.eventTypes().get(i))) {
                throw Problems.invalid("/eventTypes/" + i, "unknown-event-type");
            }
        }
        try {
            Destination.of(request.url(), anywhere);
        } catch (Destination.RefusedException refused) {
            throw Problems.invalid("/url", "webhook-" + refused.refusal());
        }
    }
}
