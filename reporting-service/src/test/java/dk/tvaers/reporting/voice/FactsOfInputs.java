package dk.tvaers.reporting.voice;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.voice.RandomFacts.Batch;
import dk.tvaers.reporting.voice.RandomFacts.Fact;
import dk.tvaers.reporting.voice.RandomFacts.Stream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes facts of inputs as the projection does. */
public final class FactsOfInputs {
    private static final String RECEIVED = "insert into input values (?, ?, 0, ?, ?) on conflict do nothing";
    private static final String HAPPENED = "insert into input_step values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String LINKED = "insert into input_aim values (?, ?, ?) on conflict do nothing";
    private static final String STARTED =
            "insert into network values (?, ?, 'WELFARE', 'Ensomhed', '2025-01-01T00:00Z') on conflict do nothing";
    private static final String OPENED = "insert into call_aim values (?, ?, ?) on conflict do nothing";

    /** Sets that inputs were in before they were in another stay; nothing is counted in them. */
    private static final String KEPT = """
            select l::text from input_life l
            union all
            select s::text from network_set s where set_id in (select set_id from input_life)
            union all
            select c::text from input_count c where (inputs, contact_given, standing, told, confirmed, reopened) <> (0, 0, 0, 0, 0, 0)
            union all
            select o::text from input_outcome o where inputs <> 0
            union all
            select w::text from input_wait w where inputs <> 0
            order by 1
            """;

    private final Connection connection;

    public FactsOfInputs(Connection connection) {
        this.connection = connection;
    }

    /** Nothing was told. */
    public void begin() throws SQLException {
        run(
                "truncate input, input_step, input_aim, call_aim, network, network_set, input_life, input_count, input_outcome, input_wait");
    }

    public void tell(Stream stream) throws SQLException {
        for (var batch : stream.batches()) {
            tell(batch);
        }
    }

    private void tell(Batch batch) throws SQLException {
        for (var fact : batch.facts()) {
            switch (fact) {
                case Fact.Received it ->
                    run(
                            RECEIVED,
                            it.life().id(),
                            at(it.life().receivedAt()),
                            it.life().channel().name(),
                            it.life().contactGiven());
                case Fact.Happened it ->
                    run(
                            HAPPENED,
                            it.input(),
                            at(it.step().at()),
                            it.step().state().ordinal(),
                            it.step().state().name(),
                            it.step().state() == InputState.ANSWERED ? AnswerOutcome.USED.name() : null);
                case Fact.Linked it -> run(LINKED, it.aim(), it.input(), at(it.since()));
                case Fact.Started it -> run(STARTED, it.network(), it.theme());
                case Fact.Opened it -> run(OPENED, it.aim(), it.call(), at(it.at()));
            }
        }
        run("select keep(?, '{}', ?)", ids(batch, Fact::inputs), ids(batch, Fact::aims));
    }

    private Array ids(Batch batch, Function<Fact, List<UUID>> of) throws SQLException {
        return connection.createArrayOf(
                "uuid",
                batch.facts().stream().map(of).flatMap(List::stream).distinct().toArray());
    }

    /** All that is kept beside the facts, sums of nothing aside. */
    List<String> kept() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(KEPT)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
