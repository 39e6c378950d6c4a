package dk.tvaers.citizeninput.open311;

import dk.tvaers.citizeninput.call.CallService;
import dk.tvaers.citizeninput.input.PublicInput;
import dk.tvaers.citizeninput.input.PublicState;
import dk.tvaers.citizeninput.input.SubmissionRequest;
import dk.tvaers.citizeninput.input.SubmissionService;
import dk.tvaers.citizeninput.published.PublishedService;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Inputs as service requests: what the public list shows and no more. */
@ApplicationScoped
class Requests {
    private static final Set<PublicState> CLOSED = Set.of(PublicState.ANSWERED, PublicState.CONFIRMED);

    private final SubmissionService submissions;
    private final PublishedService published;
    private final CallService calls;
    private final Services services;
    private final Wording wording;
    private final Validator validator;
    private final UriInfo uri;
    private final Clock clock;

    Requests(
            SubmissionService submissions,
            PublishedService published,
            CallService calls,
            Services services,
            Wording wording,
            Validator validator,
            UriInfo uri,
            Clock clock) {
        this.submissions = submissions;
        this.published = published;
        this.calls = calls;
        this.services = services;
        this.wording = wording;
        this.validator = validator;
        this.uri = uri;
        this.clock = clock;
    }

    /** The receipt code is in the notice, which apps show, because without it nobody could withdraw. It is in no address. */
    Map<String, Object> post(String key, ReportForm form) {
        var input = form.input();
        var broken = validator.validate(input);
        if (!broken.isEmpty()) {
            throw Problems.invalid(broken.stream().map(Requests::violation).toList());
        }
        var receipt = submissions.submit(key, input).body();
        var notice = wording.text("open311.notice", Map.of("code", receipt.receiptCode()));
        return new Tree()
                .with("token", receipt.inputId().toString())
                .with("service_notice", receipt.notice() == null ? notice : notice + " " + receipt.notice())
                .with(
                        "extensions",
                        new Tree()
                                .with("receipt_code", receipt.receiptCode())
                                .with("masked_numbers", receipt.maskedNumbers()))
                .fields();
    }

    List<Map<String, Object>> find(RequestFilter filter) {
        if (filter.namesRequests()) {
            return find(filter.ids());
        }
        return views(published.newest(filter.filters(clock), RequestFilter.MOST));
    }

    private static Violation violation(ConstraintViolation<SubmissionRequest> broken) {
        return broken.getPropertyPath().toString().equals("text")
                ? Violation.of("/description", "open311-description")
                : Violation.of("", "open311-contact");
    }

    List<Map<String, Object>> find(List<UUID> ids) {
        return views(published.these(ids));
    }

    /** A list of one, or 404. */
    List<Map<String, Object>> require(UUID id) {
        var found = find(List.of(id));
        if (found.isEmpty()) {
            throw Problems.notFound();
        }
        return found;
    }

    /** The id that a token has become; 404 until everybody may see the request. */
    Map<String, Object> token(UUID token) {
        require(token);
        return new Tree()
                .with("service_request_id", token.toString())
                .with("token", token.toString())
                .fields();
    }

    private List<Map<String, Object>> views(List<PublicInput> inputs) {
        var titles = calls.titles(inputs.stream()
                .map(PublicInput::callId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return inputs.stream().map(input -> view(input, titles)).toList();
    }

    /** As in GeoReport's examples; some apps read no fractions. */
    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Map<String, Object> view(PublicInput input, Map<UUID, String> titles) {
        var place = input.place();
        var answer = input.answer();
        var updated = answer == null ? input.receivedAt() : answer.answeredAt();
        return new Tree()
                .with("service_request_id", input.id().toString())
                .with("status", CLOSED.contains(input.state()) ? "closed" : "open")
                .with("status_notes", answer == null ? null : answer.text())
                .with("service_name", input.callId() == null ? services.general() : titles.get(input.callId()))
                .with(
                        "service_code",
                        input.callId() == null
                                ? Services.GENERAL
                                : input.callId().toString())
                .with("description", input.text())
                .with("requested_datetime", seconds(input.receivedAt()))
                .with("updated_datetime", seconds(updated))
                .with("lat", place == null ? null : place.latitude())
                .with("long", place == null ? null : place.longitude())
                .with("media_url", input.attachments().isEmpty() ? null : picture(input))
                .with(
                        "extensions",
                        new Tree()
                                .with("state", input.state().name())
                                .with("title", input.title())
                                .with(
                                        "network_ids",
                                        input.networkIds().stream()
                                                .map(UUID::toString)
                                                .toList())
                                .with(
                                        "answer",
                                        answer == null ? null : answer.outcome().name()))
                .fields();
    }

    /** Of the first picture: the format has room for one. */
    private String picture(PublicInput input) {
        return uri.getBaseUriBuilder()
                .path("inputs/{id}/attachments/{attachment}")
                .build(input.id(), input.attachments().getFirst())
                .toString();
    }
}
