package dk.tvaers.citizeninput.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.citizeninput.webhook.Destination.Refusal;
import dk.tvaers.citizeninput.webhook.Destination.RefusedException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be told anything. No name is looked up here. */
class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001::1",
                "2001:db8::1",
                "100::1"
            })
    void refusesWhatIsNotOfTheInternet(String address) throws UnknownHostException {
        assertEquals(false, PublicAddress.is(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.9.9.9",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "203.0.114.1",
                "223.255.255.254",
                "2606:4700::1111",
                "2a00:1450::1",
                "64:ff9b::101:101",
                "2002:101:101::1"
            })
    void letsThroughWhatIs(String address) throws UnknownHostException {
        assertEquals(true, PublicAddress.is(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/, URL",
        "ftp://1.1.1.1/, URL",
        "https:///x, URL",
        "https://a:b@1.1.1.1/, URL",
        "https://1.1.1.1/#x, URL",
        "not a url, URL",
        "https://10.0.0.1/, PRIVATE_ADDRESS",
        "https://[::1]/, PRIVATE_ADDRESS",
        "https://[::ffff:192.168.0.1]:8443/, PRIVATE_ADDRESS",
        "https://localhost/, PRIVATE_ADDRESS",
        "https://tvaers.invalid/, UNKNOWN_HOST"
    })
    void refusesUrlsThatLeadElsewhere(String url, Refusal refusal) {
        var refused = assertThrows(RefusedException.class, () -> Destination.of(url, false));

        assertEquals(refusal, refused.refusal());
    }

    @Test
    void knowsWhereToConnect() throws RefusedException {
        var plain = Destination.of("https://1.1.1.1", false);
        var full = Destination.of("https://[2606:4700::1111]:8443/a%20b?c=d", false);

        assertEquals(
                "1.1.1.1 443 / true", plain.host() + " " + plain.port() + " " + plain.path() + " " + plain.secure());
        assertEquals("2606:4700::1111 8443 /a%20b?c=d", full.host() + " " + full.port() + " " + full.path());
    }

    @Test
    void aTestInstallationMayTellItself() throws RefusedException {
        assertEquals(9, Destination.of("http://127.0.0.1:9/", true).port());
    }
}
