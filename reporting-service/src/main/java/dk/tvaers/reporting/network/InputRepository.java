package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.model.Rows.instant;
import static dk.tvaers.reporting.model.Rows.instantOrNull;
import static dk.tvaers.reporting.model.Rows.uuid;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Relation;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.NamedQuery;
import dk.tvaers.reporting.model.Place;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.network.InputLife.Step;
import dk.tvaers.reporting.network.InputView.CitationView;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queries on the inputs of a network. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class InputRepository {
    private static final String NEWEST = """
            select i.input_id, i.received_at, s.happened_at, s.state, s.outcome
              from (select * from input
                     where input_id in (select input_id from network_input where network_id = ? and since <= ?)
                       and (received_at, input_id) < (?, ?)
                     order by received_at desc, input_id desc limit ?) i
              left join input_step s on s.input_id = i.input_id and s.happened_at <= ?
             order by i.received_at desc, i.input_id desc
            """;

    /** Those that changed after the moment are read from their facts; see {@code V6__what_is_kept_of_networks.sql}. */
    private static final NamedQuery STANDINGS = new NamedQuery("""
            with known as materialized (
              select * from input_life
               where set_id in (select set_id from network_set where network_id = :network) and received_at <= :as_of
            )
            select received_at, masked_numbers, state, read_at, answered_at, given_up_at, answer from known where changed_at <= :as_of
            union all
            select received_at, masked_numbers, state, read_at, answered_at, given_up_at, answer
              from input_life_at(:as_of, array(select input_id from known where changed_at > :as_of)) l
             where exists (select from known where changed_at > :as_of)
               and exists (select from network_input a
                            where a.input_id = l.input_id and a.network_id = :network and a.since <= :as_of)
            """);

    private static final String CITED = """
            select count(distinct c.input_id) from citation c join input i on i.input_id = c.input_id
             where c.network_id = ? and c.cited_at <= ? and i.received_at <= ?
            """;

    private static final String CITATIONS = """
            select input_id, cited_in, citation_id, relation from citation
             where network_id = ? and input_id = any (?) and cited_at <= ?
             order by cited_at, citation_id, relation
            """;

    private final ReadModel model;

    InputRepository(ReadModel model) {
        this.model = model;
    }

    /** All inputs about the network, in no order. */
    List<InputStanding> standings(UUID networkId, Instant asOf) {
        return model.query(STANDINGS, InputRepository::standing, Map.of("network", networkId, "as_of", asOf));
    }

    /** The inputs about the network from a place on, newest first. */
    List<InputLife> newest(UUID networkId, Instant asOf, Place after, int most) {
        var rows = model.query(NEWEST, InputRepository::stepRow, networkId, asOf, after.at(), after.id(), most, asOf);
        return rows.stream().collect(groupingBy(StepRow::inputId, LinkedHashMap::new, toList())).values().stream()
                .map(InputRepository::life)
                .toList();
    }

    long cited(UUID networkId, Instant asOf) {
        return model.count(CITED, networkId, asOf, asOf);
    }

    /** What the network used these inputs for, by input. */
    Map<UUID, List<CitationView>> citations(UUID networkId, List<UUID> inputIds, Instant asOf) {
        var rows = model.query(CITATIONS, InputRepository::citationRow, networkId, inputIds.toArray(UUID[]::new), asOf);
        return rows.stream().collect(groupingBy(CitationRow::inputId, mapping(CitationRow::view, toList())));
    }

    private static InputStanding standing(ResultSet row) throws SQLException {
        return new InputStanding(
                instant(row, "received_at"),
                row.getInt("masked_numbers"),
                InputState.valueOf(row.getString("state")),
                Optional.ofNullable(instantOrNull(row, "read_at")),
                Optional.ofNullable(instantOrNull(row, "answered_at")),
                Optional.ofNullable(instantOrNull(row, "given_up_at")),
                Optional.ofNullable(row.getString("answer")).map(AnswerOutcome::valueOf));
    }

    private static StepRow stepRow(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "happened_at");
        return new StepRow(
                uuid(row, "input_id"),
                instant(row, "received_at"),
                at == null ? null : new Step(at, InputState.valueOf(row.getString("state")), row.getString("outcome")));
    }

    private static InputLife life(List<StepRow> rows) {
        var first = rows.getFirst();
        var steps = rows.stream().map(StepRow::step).filter(Objects::nonNull).toList();
        return new InputLife(first.inputId(), first.receivedAt(), steps);
    }

    private static CitationRow citationRow(ResultSet row) throws SQLException {
        return new CitationRow(
                uuid(row, "input_id"),
                new CitationView(
                        Citation.valueOf(row.getString("cited_in")),
                        uuid(row, "citation_id"),
                        Relation.valueOf(row.getString("relation"))));
    }

    /** An input and one of its steps, none if nothing happened to it yet. */
    private record StepRow(
            UUID inputId, Instant receivedAt, @Nullable Step step) {}

    private record CitationRow(UUID inputId, CitationView view) {}
}
