package dk.tvaers.members.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.EntryOutcome;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntryAnswerTest {
    private static Set<EntryOutcome> those(Predicate<EntryOutcome> which) {
        return Arrays.stream(EntryOutcome.values()).filter(which).collect(Collectors.toSet());
    }

    private static Set<EntryOutcome> saidByThePerson(EntryKind kind) {
        return those(each -> EntryAnswer.fits(kind, each) && EntryAnswer.isThePersons(kind, each));
    }

    private static Set<EntryOutcome> saidByTheLead(EntryKind kind) {
        return those(each -> EntryAnswer.fits(kind, each) && !EntryAnswer.isThePersons(kind, each));
    }

    @Test
    void theOneWhoWasAskedAnswersAndTheOneWhoAskedWithdraws() {
        assertEquals(Set.of(EntryOutcome.ACCEPTED, EntryOutcome.DECLINED), saidByThePerson(EntryKind.INVITATION));
        assertEquals(Set.of(EntryOutcome.WITHDRAWN), saidByTheLead(EntryKind.INVITATION));
        assertEquals(Set.of(EntryOutcome.WITHDRAWN), saidByThePerson(EntryKind.APPLICATION));
        assertEquals(Set.of(EntryOutcome.APPROVED, EntryOutcome.REJECTED), saidByTheLead(EntryKind.APPLICATION));
    }

    @Test
    void twoOutcomesMakeAMember() {
        assertEquals(Set.of(EntryOutcome.ACCEPTED, EntryOutcome.APPROVED), those(EntryAnswer::makesAMember));
    }
}
