package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.published.KnownWords.Word;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statement that finds what is like a text. Ranking reads all it ranks, so only the newest that hold a telling word are ranked. Each
 * word has its own share of them, since a common word that is not known as such would else crowd the others out ({@code docs/adr/0035}).
 */
final class SimilarQuery {
    private static final int CANDIDATES = 200;
    private static final int MOST = 5;

    private SimilarQuery() {}

    /** @param words those that say most; one at least */
    static Query of(String text, List<Word> words, UUID callId) {
        var anyOf = words.stream().map(Word::query).collect(Collectors.joining(" | "));
        return candidates(words, callId)
                .add(PageQuery.COLUMNS)
                .add(" from candidate join input i on i.id = candidate.input_id where i.published")
                .add(" order by ts_rank(candidate.searched, ?::tsquery, 1)", anyOf)
                .add(
                        " + similarity(left(i.public_text, 200), left(?, 200)) desc, i.received_at desc, i.id desc limit "
                                + MOST,
                        text);
    }

    private static Query candidates(List<Word> words, UUID callId) {
        var query = new Query();
        var before = "with ";
        for (var i = 0; i < words.size(); i++) {
            query.add(before)
                    .add("word" + i + (words.get(i).rare() ? " as materialized" : " as not materialized"))
                    .add(
                            " (select * from published_input where searched @@ ?::tsquery)",
                            words.get(i).query());
            before = ", ";
        }
        query.add(", candidate as (select distinct on (input_id) input_id, searched from (");
        var between = "";
        for (var i = 0; i < words.size(); i++) {
            query.add(between)
                    .add("(select p.input_id, p.searched from word" + i + " p where true")
                    .addIf(callId, " and p.call_id = ?")
                    .add(" order by p.received_at desc, p.input_id desc limit " + CANDIDATES / words.size() + ")");
            between = " union all ";
        }
        return query.add(") as found) select ");
    }
}
