package dk.tvaers.citizeninput.published;

/**
 * What PostgreSQL's statistics know of words. A word that is not among the common ones is in few inputs, but how few they cannot tell: left to
 * itself PostgreSQL may read from the newest on and find the first one at the end. So all inputs with a rare word are looked up by the
 * full-text index first, and with common words alone the newest are ({@code docs/adr/0035}).
 */
final class KnownWords {
    /** Of the words of a text; rarer ones say more, and each costs a look into the index. */
    private static final int TELLING = 8;

    private static final String COMMON = """
            with common as (
                select lexeme, frequency from pg_stats,
                    unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (lexeme, frequency)
                where schemaname = current_schema and tablename = 'published_input' and attname = 'searched' and lexeme is not null)
            """;
    private static final String TELLING_WORDS = COMMON + """
            select '''' || replace(replace(l.lexeme, '\\', '\\\\'), '''', '''''') || '''', c.lexeme is null
            from unnest(to_tsvector('danish', searchable(?))) as l left join common c on c.lexeme = l.lexeme
            order by c.frequency nulls first, length(l.lexeme) desc, l.lexeme limit %d
            """.formatted(TELLING);
    // What is sought with "or" or "-" may be in many inputs though a word of it is rare.
    private static final String HAS_RARE = COMMON + """
            select query::text !~ '[|!]' and exists (
                select from unnest(to_tsvector('danish', searchable(?))) as l where l.lexeme not in (select lexeme from common))
            from websearch_to_tsquery('danish', searchable(?)) as query
            """;

    private KnownWords() {}

    /**
     * A word of a text.
     *
     * @param query how it is written in a query
     * @param rare whether few inputs hold it
     */
    record Word(String query, boolean rare) {}

    /** Those of a text that say most, the rarest first, as a row of {@link Word} each. */
    static Query telling(String text) {
        return new Query().add(TELLING_WORDS, text);
    }

    /** Whether what is sought needs a rare word: one row. */
    static Query hasRare(String sought) {
        return new Query().add(HAS_RARE, sought, sought);
    }
}
