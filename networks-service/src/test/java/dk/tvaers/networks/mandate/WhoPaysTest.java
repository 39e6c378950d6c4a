package dk.tvaers.networks.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.Phase;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhoPaysTest {
    private static final UUID CULTURE = new UUID(0, 1);
    private static final UUID CARE = new UUID(0, 2);

    private static AgreementView agreed(AgreementState state, List<AgreedHours> hours, Payer... payers) {
        return new AgreementView(
                Ids.next(),
                Ids.next(),
                AgreementKind.LINE_MANAGER,
                state,
                0,
                Ids.next(),
                Ids.next(),
                Ids.next(),
                hours,
                List.of(payers),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static AgreedHours hours(Phase phase, String hours) {
        return new AgreedHours(phase, new BigDecimal(hours));
    }

    private static Payer pays(UUID unit, String share) {
        return new Payer(unit, new BigDecimal(share));
    }

    private static WhoPays.Part part(UUID unit, String hours, String share) {
        return new WhoPays.Part(unit, new BigDecimal(hours), new BigDecimal(share));
    }

    @Test
    void aLongAgreementWeighsMoreThanAShortOne() {
        var whoPays = WhoPays.of(List.of(
                agreed(
                        AgreementState.SIGNED,
                        List.of(hours(Phase.DISCOVERY, "60"), hours(Phase.TRIAL, "40")),
                        pays(CULTURE, "60"),
                        pays(CARE, "40")),
                agreed(AgreementState.REVIEWED, List.of(hours(Phase.DISCOVERY, "50")), pays(CULTURE, "100"))));

        assertEquals(new BigDecimal("150"), whoPays.hours());
        assertEquals(List.of(hours(Phase.DISCOVERY, "110"), hours(Phase.TRIAL, "40")), whoPays.hoursPerPhase());
        assertEquals(List.of(part(CULTURE, "110.00", "73.33"), part(CARE, "40.00", "26.67")), whoPays.units());
    }

    @Test
    void whatIsNotInForceIsNotPaid() {
        var whoPays = WhoPays.of(List.of(
                agreed(AgreementState.DRAFT, List.of(hours(Phase.TRIAL, "40")), pays(CARE, "100")),
                agreed(AgreementState.PROPOSED, List.of(hours(Phase.TRIAL, "40")), pays(CARE, "100"))));

        assertEquals(new WhoPays(List.of(), BigDecimal.ZERO, List.of()), whoPays);
    }

    @Test
    void roundsOnlyTheSum() {
        var third = List.of(hours(Phase.TRIAL, "0.01"));
        var agreement = agreed(AgreementState.SIGNED, third, pays(CULTURE, "50"), pays(CARE, "50"));

        // Twice half a hundredth of an hour each: rounded one by one it would be twice as much.
        assertEquals(
                List.of(part(CULTURE, "0.01", "50.00"), part(CARE, "0.01", "50.00")),
                WhoPays.of(List.of(agreement, agreement)).units());
    }
}
