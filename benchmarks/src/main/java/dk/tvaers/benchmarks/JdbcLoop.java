package dk.tvaers.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Stands in for pgbench where there is none: the same statements, prepared, in a loop per client. */
record JdbcLoop(InputDatabase input, Options options) implements Ceiling {

    @Override
    public double perSecond(String database, List<List<String>> transactions, long most, Duration span) {
        long begin = System.nanoTime();
        long done = 0;
        try (var threads = Executors.newFixedThreadPool(options.clients())) {
            List<Future<Long>> clients = new ArrayList<>();
            for (int i = 0; i < options.clients(); i++) {
                clients.add(threads.submit(() -> loop(database, transactions, most, begin + span.toNanos())));
            }
            for (Future<Long> client : clients) {
                done += client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return done / ((System.nanoTime() - begin) / 1e9);
    }

    private long loop(String database, List<List<String>> transactions, long most, long end) throws SQLException {
        try (Connection connection = input.connect(database)) {
            connection.setAutoCommit(false);
            List<List<PreparedStatement>> prepared = new ArrayList<>();
            for (List<String> transaction : transactions) {
                List<PreparedStatement> statements = new ArrayList<>();
                for (String sql : transaction) {
                    statements.add(connection.prepareStatement(sql.replace("{seconds}", "?")));
                }
                prepared.add(statements);
            }
            long done = 0;
            for (; System.nanoTime() < end; done++) {
                ThreadLocalRandom random = ThreadLocalRandom.current();
                for (PreparedStatement statement : prepared.get(random.nextInt(prepared.size()))) {
                    if (statement.getParameterMetaData().getParameterCount() > 0) {
                        statement.setLong(1, random.nextLong(most + 1));
                    }
                    statement.execute();
                }
                connection.commit();
            }
            return done;
        }
    }

    @Override
    public String name() {
        return "our own JDBC loop, because no pgbench was found";
    }
}
