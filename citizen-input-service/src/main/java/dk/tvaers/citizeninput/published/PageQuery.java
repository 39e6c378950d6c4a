package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.place.Box;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.PageRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The statement for a page of the public list. Each filter walks an index in the order of the list and stops when the page is full; a box
 * walks one such list for each of its cells; rare words are found by the full-text index, common ones by it or by reading from the newest on,
 * whichever PostgreSQL expects to be sooner done ({@code docs/adr/0035}).
 */
final class PageQuery {
    static final String COLUMNS = """
            i.id, i.call_id, i.network_ids, i.public_title, i.public_text, i.received_at, i.state, i.cell_east, i.cell_north,
            i.answer_outcome, i.answer_text, i.answer_links, i.answered_at, i.attachment_ids, i.version
            """;

    private final Query query = new Query();
    private final Filter filter;
    private final PageRequest page;
    private final Optional<Cursor> cursor;

    private PageQuery(Filter filter, PageRequest page) {
        this.filter = filter;
        this.page = page;
        this.cursor = page.cursor();
    }

    /** @param rare whether the filter's words are in few inputs */
    static Query of(Filter filter, PageRequest page, boolean rare) {
        var made = new PageQuery(filter, page);
        // With the version in the same statement: a second way to the database takes a third of the page's time.
        // Where there is no input, one row without.
        made.query.add(
                "select list.version as list_version, shown.* from (" + PublishedRepository.VERSION
                        + ") list (version) left join (",
                filter.scope());
        made.rows(rare);
        made.query.add(") shown on true order by shown.received_at desc, shown.id desc");
        return made.query;
    }

    private void rows(boolean rare) {
        if (filter.words() != null) {
            byWords(filter.words(), rare);
        } else if (filter.box() != null) {
            byBox(filter.box());
        } else if (filter.networkId != null) {
            chosen(() -> from("published_in_network")
                    .add(" and p.network_id = ?", filter.networkId)
                    .addIf(filter.callId, " and p.call_id = ?"));
        } else if (filter.state != null) {
            chosen(() -> from("published_input")
                    .addIf(filter.callId, " and p.call_id = ?")
                    .addIf(filter.withoutCall, " and p.call_id is null"));
        } else {
            straight();
        }
    }

    /** Without a table between, because the inputs themselves have an index for it. */
    private void straight() {
        query.add("select ").add(COLUMNS).add(" from input i where i.published");
        query.addIf(filter.callId, " and i.call_id = ?").addIf(filter.withoutCall, " and i.call_id is null");
        after("i.received_at", "i.id");
        order("i.received_at", "i.id");
    }

    private void byWords(String words, boolean rare) {
        query.add(rare ? "with hit as materialized (" : "with hit as not materialized (")
                .add(
                        "select * from published_input where searched @@ websearch_to_tsquery('danish', searchable(?))), page as (",
                        words);
        ofPage(() -> {
            from("hit")
                    .addIf(filter.callId, " and p.call_id = ?")
                    .addIf(
                            filter.networkId,
                            " and exists (select from published_in_network n where n.input_id = p.input_id and n.network_id = ?)");
            var box = filter.box();
            if (box != null) {
                query.add(
                        " and p.cell_north between ? and ?",
                        box.southWest().north(),
                        box.northEast().north());
                query.add(
                        " and p.cell_east between ? and ?",
                        box.southWest().east(),
                        box.northEast().east());
            }
        });
    }

    private void byBox(Box box) {
        query.add("with page as (select p.input_id, p.received_at from place_cell c cross join lateral (");
        from(filter.networkId == null ? "published_input" : "published_in_network");
        query.add(" and p.cell_north = c.north and p.cell_east = c.east");
        query.addIf(filter.networkId, " and p.network_id = ?");
        query.addIf(filter.callId, " and p.call_id = ?");
        after("p.received_at", "p.input_id");
        order("p.received_at", "p.input_id");
        query.add(
                ") p where c.north between ? and ?",
                box.southWest().north(),
                box.northEast().north());
        query.add(
                " and c.east between ? and ?",
                box.southWest().east(),
                box.northEast().east());
        order("p.received_at", "p.input_id");
        inputs();
    }

    /** Which inputs first, and then what there is to show of each. */
    private void chosen(Runnable source) {
        query.add("with page as (");
        ofPage(source);
    }

    private void ofPage(Runnable source) {
        source.run();
        after("p.received_at", "p.input_id");
        order("p.received_at", "p.input_id");
        inputs();
    }

    // The state is a word in the statement, not a parameter: there are many inputs in some states and hardly any in
    // others, and PostgreSQL would plan each page anew for that.
    private Query from(String table) {
        return query.add("select p.input_id, p.received_at from " + table + " p where "
                + (filter.state == null ? "true" : "p.state = '" + filter.state + "'"));
    }

    // What the filters' table says is asked of the input once more: it is the input that is public or not.
    private void inputs() {
        query.add(") select ").add(COLUMNS).add(" from page join input i on i.id = page.input_id where i.published");
        query.add(" order by i.received_at desc, i.id desc");
    }

    private void after(String time, String id) {
        query.addIf(at(filter.since), " and " + time + " >= ?").addIf(at(filter.until), " and " + time + " <= ?");
        cursor.ifPresent(
                place -> query.add(" and (" + time + ", " + id + ") < (?, ?)", at(place.instant(0)), place.uuid(1)));
    }

    // A number in the statement, not a parameter: PostgreSQL would plan each page anew, which takes longer than reading
    // it.
    private void order(String time, String id) {
        query.add(" order by " + time + " desc, " + id + " desc limit " + page.fetch());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
