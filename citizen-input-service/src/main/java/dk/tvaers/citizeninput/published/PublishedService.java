package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.PublicInput;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds what was published. One statement needs no transaction around it. */
@ApplicationScoped
public class PublishedService {
    private final PublishedRepository published;

    PublishedService(PublishedRepository published) {
        this.published = published;
    }

    /** A page of the public list. */
    Versioned<Page<PublicInput>> page(Filter filter, PageRequest page) {
        return published
                .page(filter, page)
                .map(inputs -> Page.of(inputs, page, input -> Cursor.of(input.receivedAt(), input.id())));
    }

    /** The newest that at least one of these filters finds. */
    public List<PublicInput> newest(List<Filter> filters, int most) {
        var page = PageRequest.of(most, null);
        return filters.stream()
                .flatMap(filter -> page(filter, page).found().items().stream())
                .distinct()
                .sorted(Comparator.comparing(PublicInput::receivedAt).reversed())
                .limit(most)
                .toList();
    }

    /** Those of these that are public, newest first. */
    public List<PublicInput> these(List<UUID> ids) {
        return published.these(ids);
    }

    /** Up to five inputs that are like a text, the most alike first. */
    public List<PublicInput> similar(String text, UUID callId) {
        return published.similar(text, callId);
    }

    /** Of everything that the answer to such a filter can depend on. */
    long version(Filter filter) {
        return published.version(filter.scope());
    }

    /** How many, state by state; 400 when it is not said of what. */
    Versioned<CountsView> counts(Filter filter) {
        if (filter.callId == null && filter.networkId == null) {
            throw Problems.invalid("/callId", "count-of-what");
        }
        var version = version(filter);
        var states = published.counts(filter);
        return new Versioned<>(
                version,
                new CountsView(
                        states.values().stream().mapToLong(Long::longValue).sum(), states));
    }
}
