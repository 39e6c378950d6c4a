package dk.tvaers.members.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.ReminderKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeKindTest {
    @Test
    void everyReminderIsANotice() {
        List<String> kinds = Arrays.stream(NoticeKind.values()).map(Enum::name).toList();

        assertEquals(
                List.of(),
                Arrays.stream(ReminderKind.values())
                        .map(Enum::name)
                        .filter(kind -> !kinds.contains(kind))
                        .toList());
    }
}
