package dk.tvaers.local.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does a thing for many at the same time, each on a thread of its own, because most of it is waiting. */
final class Together {

    private Together() {}

    /** @throws RuntimeException what the first one that failed threw; the others are interrupted */
    static <T> void each(Collection<T> many, Consumer<T> deed) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> deeds = many.stream()
                    .map(one -> threads.submit(() -> deed.accept(one)))
                    .toList();
            try {
                for (Future<?> each : deeds) {
                    each.get();
                }
            } catch (ExecutionException failed) {
                threads.shutdownNow();
                throw failed.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failed.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while loading the demonstration", e);
            }
        }
    }
}
