package dk.tvaers.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void comeInTheOrderTheyWereMade() {
        // Many in each millisecond; as text they sort as PostgreSQL sorts them.
        var ids = Stream.generate(Ids::next).limit(10_000).map(Object::toString).toList();

        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }
}
