package dk.tvaers.portal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffNotices.Notice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenNoticeTest {
    private static final UUID NETWORK = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID SUBJECT = UUID.fromString("01890000-0000-7000-8000-00000000000b");

    private static Notice notice(UUID id, String kind, UUID networkId, boolean read) {
        return new Notice(id, kind, networkId, SUBJECT, "Ord", Instant.EPOCH, read);
    }

    @ParameterizedTest
    @CsvSource({
        "ROLE_GIVEN, /arbejdsrum/netvaerk/NETWORK",
        "PHASE_ENTERED, /arbejdsrum/netvaerk/NETWORK",
        "APPLIED, /arbejdsrum/netvaerk/NETWORK/mennesker",
        "RESULT_TOLD, /netvaerk/NETWORK",
        "HANDOVER_OFFERED, /arbejdsrum/netvaerk/NETWORK/overleveringer/SUBJECT",
        "USE_DUE, /arbejdsrum/netvaerk/NETWORK/overleveringer/SUBJECT",
        "EVALUATION_DUE, /arbejdsrum/netvaerk/NETWORK/evaluering",
        "REVIEW_DUE, /arbejdsrum/netvaerk/NETWORK/mandat",
        "ANSWER_OVERDUE, /arbejdsrum/svar/SUBJECT",
        "OF_A_LATER_RELEASE, /arbejdsrum/netvaerk/NETWORK"
    })
    void leadsToWhatItIsAbout(String kind, String address) {
        assertEquals(
                address.replace("NETWORK", NETWORK.toString()).replace("SUBJECT", SUBJECT.toString()),
                new SeenNotice(notice(SUBJECT, kind, NETWORK, false)).address());
    }

    @Test
    void aRoundBelongsToNoNetwork() {
        assertEquals(
                "/arbejdsrum/runder/" + SUBJECT,
                new SeenNotice(notice(SUBJECT, "ROUND_CLOSING", null, false)).address());
        assertEquals("/arbejdsrum", new SeenNotice(notice(SUBJECT, "OF_A_LATER_RELEASE", null, false)).address());
    }

    @Test
    void whatWasNotReadComesFirstAndTheNewestIsTheOneThatWasSeen() {
        var newest = notice(UUID.randomUUID(), "PHASE_ENTERED", NETWORK, true);
        var older = notice(UUID.randomUUID(), "ROLE_GIVEN", NETWORK, false);

        var seen = SeenNotices.of(new Items<>(List.of(newest, older), null));

        assertEquals(List.of(new SeenNotice(older)), seen.unread());
        assertEquals(List.of(new SeenNotice(newest)), seen.read());
        assertEquals(newest.id().toString(), seen.newest());
    }
}
