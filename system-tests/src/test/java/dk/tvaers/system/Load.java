package dk.tvaers.system;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Citizens who send one input after the other until this is closed, and keep what was acknowledged. */
final class Load implements AutoCloseable {
    private static final int CITIZENS = 2;

    private final Citizens citizens;
    private final Set<UUID> acknowledged;
    private final ExecutorService threads = Executors.newFixedThreadPool(CITIZENS);
    private final List<? extends Future<?>> senders;
    private volatile boolean goOn = true;

    Load(Citizens citizens, Set<UUID> acknowledged) {
        this.citizens = citizens;
        this.acknowledged = acknowledged;
        this.senders = IntStream.range(0, CITIZENS)
                .mapToObj(_ -> threads.submit(this::send))
                .toList();
    }

    private void send() {
        while (goOn) {
            var input = citizens.sendPersistently();
            if (!acknowledged.add(input)) {
                throw new IllegalStateException("one input for two keys: " + input);
            }
        }
    }

    /** Waits until so many more were acknowledged. */
    void awaitMore(int count) {
        var enough = acknowledged.size() + count;
        Eventually.until(acknowledged::size, size -> size >= enough);
    }

    /** Waits for the inputs under way. */
    @Override
    public void close() {
        goOn = false;
        threads.close();
        for (var sender : senders) {
            try {
                sender.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException("a citizen was not served", e.getCause());
            }
        }
    }
}
