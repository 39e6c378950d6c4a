package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ParticipationFiguresTest extends RoundFigures {
    @Test
    void tellsWhoTakesPart() {
        begin();
        for (var i = 0; i < 3; i++) {
            tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, Ids.next()));
        }
        tell(1, member(PersonKind.CITIZEN, "citizen", Recruitment.LOTTERY, null));
        tell(1, member(PersonKind.CITIZEN, "relative", Recruitment.OPEN, null));
        tell(1, member(PersonKind.EXTERNAL, "association", Recruitment.OPEN, null));

        eventually(() -> at(2).body("voice.members.n", equalTo(6))
                .body("voice.members.byKind.kind", contains("EMPLOYEE", "CITIZEN", "EXTERNAL"))
                .body("voice.members.byKind.n", contains(3, 2, 1))
                .body("voice.members.byRecruitment.recruitment", contains("OPEN", "INVITED", "LOTTERY"))
                .body("voice.members.byRecruitment.n", contains(2, 3, 1))
                .body("voice.members.citizenShare.value", equalTo(0.3333f)));
    }

    /** Three departments make three pairs; the network joins two of them. */
    @Test
    void tellsWhatNetworksJoin() {
        begin();
        var roads = department("Veje");
        var care = department("Omsorg");
        department("Kultur");
        tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, roads));
        tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, care));
        tell(2, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, care));

        eventually(() -> at(3).body("bridges.departments.name", contains("Kultur", "Omsorg", "Veje"))
                .body("bridges.pairs", equalTo(3))
                .body("bridges.joined", hasSize(1))
                .body("bridges.joined[0].networks", equalTo(1))
                .body("bridges.bridgeIndex.n", equalTo(3))
                .body("bridges.bridgeIndex.value", equalTo(0.3333f)));
        at(0).body("bridges.joined", hasSize(0)).body("bridges.bridgeIndex.value", equalTo(0.0f));
    }

    @Test
    void tellsOfAUnitOrOfAThemeAlone() {
        begin();
        var unit = Ids.next();
        tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, unit));

        eventually(() -> at(2, "unit", unit.toString())
                .body("unit", equalTo(unit.toString()))
                .body("course.networks.started", equalTo(1)));
        at(0, "unit", unit.toString()).body("course.networks.started", equalTo(0));
        at(2, "unit", Ids.next().toString()).body("course.networks.started", equalTo(0));
        at(2, "theme", network.themeId().toString()).body("course.networks.started", equalTo(1));
        at(2, "theme", Ids.next().toString()).body("course.networks.started", equalTo(0));
    }

    /** 30.5 hours at 60 and 40 per cent, and 12 hours that took the place of 10; 8 hours, which were 5 before, and 4. */
    @Test
    void tellsWhatTimeIsAgreedAndUsedAndWhoPays() {
        begin();
        var large = Ids.next();
        var small = Ids.next();
        var replaced = Ids.next();
        tell(1, agreed(Ids.next(), "30.5", new UnitShare(large, number(60)), new UnitShare(small, number(40))));
        tell(1, agreed(replaced, "10", new UnitShare(large, number(100))));
        tell(2, agreed(Ids.next(), "12", new UnitShare(large, number(100))));
        tell(2, new AgreementEnded(network.networkId(), replaced, AgreementKind.LINE_MANAGER, Ids.next()));
        var member = Ids.next();
        tell(3, used(member, 5));
        tell(4, used(member, 8));
        tell(4, used(Ids.next(), 4));

        eventually(() -> at(5).body("time.agreedHours", equalTo(42.5f))
                .body("time.usedHours", equalTo(12.0f))
                .body("time.byPayer.unitId", contains(large.toString(), small.toString()))
                .body("time.byPayer.hours", contains(30.3f, 12.2f)));
        at(1).body("time.agreedHours", equalTo(40.5f));
    }

    private DomainEvent member(
            PersonKind kind, String perspective, Recruitment recruitment, @Nullable UUID department) {
        return new MemberJoined(
                network.networkId(),
                Ids.next(),
                Ids.next(),
                kind,
                department,
                department,
                perspective,
                true,
                recruitment);
    }

    private static UUID department(String name) {
        var id = Ids.next();
        tell(0, new UnitRecorded(id, null, id, UnitLevel.DEPARTMENT, name, LocalDate.of(2020, 1, 1), null));
        return id;
    }

    private PayersAgreed agreed(UUID agreement, String hours, UnitShare... payers) {
        return new PayersAgreed(
                network.networkId(),
                agreement,
                List.of(new PhaseHours(Phase.STARTUP, new BigDecimal(hours))),
                List.of(payers));
    }

    private HoursUsed used(UUID membership, long hours) {
        return new HoursUsed(
                network.networkId(), membership, null, null, List.of(new PhaseHours(Phase.STARTUP, number(hours))));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
