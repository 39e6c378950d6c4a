package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.PublicInput;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.citizeninput.xml.Xml;
import dk.tvaers.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A page as an Atom feed (RFC 4287), paged as RFC 5005 has it, with GeoRSS points. Texts are texts: no reader may take them for HTML. */
@ApplicationScoped
class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml";
    private static final int LONGEST_TITLE = 80;

    private final Wording wording;

    AtomFeed(Wording wording) {
        this.wording = wording;
    }

    String of(Page<PublicInput> page, UriInfo uri) {
        var xml = Xml.document("feed")
                .attribute("xmlns", "http://www.w3.org/2005/Atom")
                .attribute("xmlns:georss", "http://www.georss.org/georss");
        xml.element("title", wording.text("feed.title"));
        xml.element("id", Pages.first(uri).toString());
        xml.element(
                "updated",
                page.items().stream()
                        .map(AtomFeed::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        xml.begin("author").element("name", wording.text("feed.author")).end();
        link(xml, "self", Pages.path(uri.getRequestUri()));
        if (page.next() != null) {
            link(xml, "next", Pages.next(uri, page.next()));
        }
        page.items().forEach(input -> entry(xml, input, uri.getBaseUri().getRawPath()));
        return xml.finish();
    }

    private void entry(Xml xml, PublicInput input, String base) {
        xml.begin("entry");
        xml.element("title", input.title() == null ? shortened(input.text()) : input.title());
        xml.element("id", "urn:uuid:" + input.id());
        xml.element("published", input.receivedAt().toString());
        xml.element("updated", updated(input).toString());
        xml.begin("category").attribute("term", input.state().name()).end();
        link(xml, "alternate", base + (base.endsWith("/") ? "" : "/") + "inputs/" + input.id());
        xml.begin("content").attribute("type", "text").text(content(input)).end();
        if (input.place() != null) {
            xml.element(
                    "georss:point",
                    String.format(
                            Locale.ROOT,
                            "%s %s",
                            input.place().latitude(),
                            input.place().longitude()));
        }
        xml.end();
    }

    private String content(PublicInput input) {
        return input.answer() == null
                ? input.text()
                : input.text() + "\n\n" + wording.text("feed.answer") + " "
                        + input.answer().text();
    }

    private static Instant updated(PublicInput input) {
        var answered = input.answer() == null ? null : input.answer().answeredAt();
        return Stream.of(input.receivedAt(), answered)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse(text);
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static void link(Xml xml, String relation, String href) {
        xml.begin("link").attribute("rel", relation).attribute("href", href).end();
    }
}
