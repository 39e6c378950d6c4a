package dk.tvaers.citizeninput.published;

import java.util.UUID;

/**
 * The statements that find what is like a text. Ranking reads all it ranks, so only the newest of those that share a telling word are
 * ranked: words that few inputs hold, as PostgreSQL's statistics know them ({@code docs/adr/0035}).
 */
final class SimilarQuery {
    private static final int CANDIDATES = 200;
    private static final int MOST = 5;
    /** Of the words of a text; rarer ones say more, and each costs a look into the index. */
    private static final int TELLING = 8;

    // The rarest lexemes of the text, each as it is written in a query: what is not among the statistics' common ones
    // is rare.
    private static final String TELLING_WORDS = """
            with common as (
                select lexeme, frequency from pg_stats,
                    unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (lexeme, frequency)
                where schemaname = current_schema and tablename = 'published_input' and attname = 'searched' and lexeme is not null)
            select string_agg('''' || replace(replace(said.lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')
            from (select l.lexeme from unnest(to_tsvector('danish', searchable(?))) as l left join common c on c.lexeme = l.lexeme
                  order by c.frequency nulls first, length(l.lexeme) desc, l.lexeme limit %d) as said
            """.formatted(TELLING);

    private SimilarQuery() {}

    static Query tellingWords(String text) {
        return new Query().add(TELLING_WORDS, text);
    }

    /** @param anyOf what {@link #tellingWords} found */
    static Query of(String text, String anyOf, UUID callId) {
        return new Query()
                .add("with candidate as (select p.input_id, p.searched from published_input p")
                .add(" where p.searched @@ ?::tsquery", anyOf)
                .addIf(callId, " and p.call_id = ?")
                .add(" order by p.received_at desc, p.input_id desc limit " + CANDIDATES + ") select ")
                .add(PageQuery.COLUMNS)
                .add(" from candidate join input i on i.id = candidate.input_id where i.published")
                .add(" order by ts_rank(candidate.searched, ?::tsquery, 1)", anyOf)
                .add(
                        " + similarity(left(i.public_text, 200), left(?, 200)) desc, i.received_at desc, i.id desc limit "
                                + MOST,
                        text);
    }
}
