package dk.tvaers.reporting.projection;

import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.reporting.projection.EventFacts.Told;

/** The facts of memberships and of the base organisation. */
final class MemberFacts {
    private MemberFacts() {}

    static void collect(Told told, Facts facts) {
        var at = told.at();
        switch (told.event()) {
            case MemberJoined it ->
                facts.add(
                        FactTable.MEMBERSHIP,
                        it.networkId(),
                        it.membershipId(),
                        at,
                        it.mainPerspective(),
                        it.unitId(),
                        it.departmentId(),
                        it.kind().name(),
                        it.recruitment().name());
            case MemberLeft it -> facts.add(FactTable.MEMBERSHIP_END, it.networkId(), it.membershipId(), at);
            case HoursUsed it ->
                facts.add(FactTable.HOURS_USED, it.networkId(), it.membershipId(), NetworkFacts.sum(it.hours()), at);
            case UnitRecorded it ->
                facts.add(FactTable.UNIT, it.unitId(), at, it.level().name(), it.name(), it.validFrom(), it.validTo());
            default -> {
                // no fact of this kind
            }
        }
    }
}
