package dk.tvaers.citizeninput.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {
    private static final String PHONE = "[telefonnummer fjernet]";
    private static final String EMAIL = "[e-mail fjernet]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43686868",
                "43 68 68 68",
                "4368 6868",
                "43-68-68-68",
                "+45 43 68 68 68",
                "+4543686868",
                "0045 43 68 68 68",
                "(+45) 43686868",
                "+46 8 508 290 00",
                "４３６８６８６８",
            })
    void masksPhoneNumbers(String number) {
        assertEquals(
                "Ring " + PHONE + " i dag",
                PublicText.of("Ring " + number + " i dag").replace("(" + PHONE, PHONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alma@birkholm.example",
                "ALMA.B+post@mail.birkholm.example",
                "åse_ø@blåbærgrød.dk",
                "a@b.dk",
                "o'neil-7@x-y.co.uk",
                "alma＠birkholm.example",
                "alma%40birkholm.example"
            })
    void masksEmailAddresses(String address) {
        assertEquals("Skriv til " + EMAIL + ", tak.", PublicText.of("Skriv til " + address + ", tak."));
        assertEquals("<" + EMAIL + ">", PublicText.of("<" + address + ">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Et budget på 25.000.000 kr.",
                "I 2015-2016 og 2019–2020",
                "Paragraf 27 og 1.500 underskrifter",
                "Kl. 12-14 @ biblioteket",
                "@kommunen svarer ikke",
                "a@b",
                "",
                "@",
                "@@@...@",
            })
    void leavesTheRestAlone(String text) {
        assertEquals(text, PublicText.of(text));
    }

    @Test
    void masksAllOfThem() {
        assertEquals(
                EMAIL + " og " + EMAIL + " eller " + PHONE + " eller " + PHONE,
                PublicText.of("a@b.dk og c@d.dk eller 43686868 eller 20 20 20 20"));
    }

    @Test
    void countsWhatItHides() {
        var text = "a@b.dk, c@d.dk og 43686868@e.dk eller 20 20 20 20";

        assertEquals(3, PublicText.emails(text));
        assertEquals(1, PublicText.phones(text));
        assertEquals(0, PublicText.emails("Intet") + PublicText.phones("Intet"));
    }

    @Test
    void nothingStaysNothing() {
        assertNull(PublicText.of(null));
    }
}
