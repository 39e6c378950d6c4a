package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void doesAllAtTheSameTime() {
        CyclicBarrier allAreHere = new CyclicBarrier(3);
        AtomicInteger passed = new AtomicInteger();

        Together.each(List.of(1, 2, 3), _ -> {
            try {
                allAreHere.await();
                passed.incrementAndGet();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        });

        assertEquals(3, passed.get());
    }

    @Test
    void tellsWhyOneFailed() {
        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> Together.each(List.of("a"), _ -> {
                    throw new IllegalStateException("refused");
                }));

        assertEquals("refused", failed.getMessage());
    }
}
