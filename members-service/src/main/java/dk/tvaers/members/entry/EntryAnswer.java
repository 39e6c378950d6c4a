package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.EntryOutcome;
import java.util.EnumSet;
import java.util.Set;

/** Which answers an entry can get, and from which side. */
final class EntryAnswer {
    private static final Set<EntryOutcome> MEMBER = EnumSet.of(EntryOutcome.ACCEPTED, EntryOutcome.APPROVED);

    private EntryAnswer() {}

    static boolean fits(EntryKind kind, EntryOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED, DECLINED -> kind == EntryKind.INVITATION;
            case APPROVED, REJECTED -> kind == EntryKind.APPLICATION;
            case WITHDRAWN -> true;
        };
    }

    /** Whether it is for the person to say; otherwise for the network's lead. Whoever asked withdraws, the other answers. */
    static boolean isThePersons(EntryKind kind, EntryOutcome outcome) {
        return (kind == EntryKind.INVITATION) != (outcome == EntryOutcome.WITHDRAWN);
    }

    static boolean makesAMember(EntryOutcome outcome) {
        return MEMBER.contains(outcome);
    }
}
