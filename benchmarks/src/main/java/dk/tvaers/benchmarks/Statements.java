package dk.tvaers.benchmarks;

import java.time.Instant;
import java.util.List;

/**
 * The statements of citizen-input-service whose cost in the database alone is the ceiling: one page of the public list, and one
 * input with its event. A place in braces is filled in by whoever runs them.
 */
final class Statements {
    /** {seconds} stays, for a random number: how long before the end of the list the page begins. */
    private static final String PAGE = """
            select id, call_id, network_ids, public_title, public_text, received_at, answer_outcome, answer_text, answered_at, version
            from input
            where published and call_id = '{call}'
              and (received_at, id) < (timestamptz '{newest}' - {seconds} * interval '1 second', 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by received_at desc, id desc
            limit 21""";

    private static final String INPUT = """
            insert into input (id, call_id, network_ids, channel, title, text, state, published, consent_publish, consent_quote,
              consent_contact, consent_analyse, contact_given, masked_numbers, receipt_hash, received_at, version)
            values (gen_random_uuid(), '{call}', '{}', 'WEB', 'Forslag', '{text}', 'RECEIVED', false, true, false,
              false, true, false, 0, sha256(gen_random_uuid()::text::bytea), now(), 0)""";

    private static final String EVENT = """
            insert into outbox (event_id, key, type, data, occurred_at)
            values (gen_random_uuid(), gen_random_uuid(), 'dk.tvaers.citizeninput.InputReceived.v1', '{data}', now())""";

    // pgbench takes a colon with a letter after it for a variable, also inside a literal: hence the space.
    private static final String EVENT_DATA = "{\"inputId\":\"01938f7a-0000-7000-8000-000000000000\",\"callId\":"
            + "\"01938f7a-0000-7000-8000-000000000000\",\"networkId\":\"01938f7a-0000-7000-8000-000000000000\","
            + "\"channel\":\"WEB\",\"maskedNumbers\":0,\"contactGiven\": false,\"consents\":[\"PUBLISH\",\"ANALYSE\"]}";

    /**
     * What a reviewer does with nine of ten waiting inputs, without the reviewer: they are published as they are, and their
     * screening is told as an event.
     */
    static final List<String> PUBLISH = List.of("""
            create temporary table reviewed on commit drop as
              select id, call_id, network_ids, received_at from input where state = 'RECEIVED' and random() < 0.9""", """
            update input set state = 'PUBLISHED', screening = 'PUBLISHED', published = true, public_title = title, public_text = text,
              version = version + 1, longitude = 12.28 + random() * 0.12, latitude = 55.62 + random() * 0.06 from reviewed where reviewed.id = input.id""", """
            insert into published_input (input_id, call_id, state, received_at, cell_east, cell_north, searched)
              select i.id, i.call_id, i.state, i.received_at, i.cell_east, i.cell_north,
                setweight(to_tsvector('danish', searchable(coalesce(i.public_title, ''))), 'A')
                  || setweight(to_tsvector('danish', searchable(i.public_text)), 'B')
              from input i join reviewed on reviewed.id = i.id""", """
            insert into published_in_network (network_id, input_id, call_id, state, received_at, cell_east, cell_north)
              select unnest(i.network_ids), i.id, i.call_id, i.state, i.received_at, i.cell_east, i.cell_north
              from input i join reviewed on reviewed.id = i.id""", """
            insert into place_cell (north, east)
              select distinct cell_north, cell_east from published_input where cell_north is not null on conflict do nothing""", """
            insert into outbox (event_id, key, type, data, occurred_at)
              select gen_random_uuid(), id, 'dk.tvaers.citizeninput.InputScreened.v1',
                json_build_object('inputId', id, 'outcome', 'PUBLISHED')::text, now() from reviewed""");

    /** Adds {count} published inputs like those that are there, each with a word that few have, spread over the time and the calls of those; nobody is told. */
    static final List<String> GROW = List.of("""
            create temporary table pattern on commit drop as
              select row_number() over () as position, input.* from input where published""", """
            create temporary table copy on commit drop as
              select gen_random_uuid() as id, p.call_id, p.network_ids, p.title, p.text || ' gade' || n % 20000 as text, p.received_at + random() * interval '1 second'
                as received_at
              from generate_series(1, {count}) as n
              join pattern p on p.position = 1 + n % (select count(*) from pattern)""", """
            insert into input (id, call_id, network_ids, channel, title, text, public_title, public_text, state, screening, published,
              consent_publish, consent_quote, consent_contact, consent_analyse, contact_given, masked_numbers, receipt_hash,
              received_at, version, longitude, latitude)
              select id, call_id, network_ids, 'WEB', title, text, title, text, 'PUBLISHED', 'PUBLISHED', true, true, false, false, true,
                false, 0, sha256(id::text::bytea), received_at, 1, 12.28 + random() * 0.12, 55.62 + random() * 0.06 from copy""", """
            insert into published_input (input_id, call_id, state, received_at, cell_east, cell_north, searched)
              select i.id, i.call_id, i.state, i.received_at, i.cell_east, i.cell_north,
                setweight(to_tsvector('danish', searchable(coalesce(i.public_title, ''))), 'A')
                  || setweight(to_tsvector('danish', searchable(i.public_text)), 'B')
              from input i join copy on copy.id = i.id""", """
            insert into published_in_network (network_id, input_id, call_id, state, received_at, cell_east, cell_north)
              select unnest(i.network_ids), i.id, i.call_id, i.state, i.received_at, i.cell_east, i.cell_north
              from input i join copy on copy.id = i.id""", """
            insert into place_cell (north, east)
              select distinct cell_north, cell_east from published_input where cell_north is not null on conflict do nothing""");

    private Statements() {}

    static String page(String call, Instant newest) {
        return PAGE.replace("{call}", call).replace("{newest}", newest.toString());
    }

    static String input(String call, String text) {
        return INPUT.replace("{call}", call).replace("{text}", text);
    }

    static String event() {
        return EVENT.replace("{data}", EVENT_DATA);
    }
}
