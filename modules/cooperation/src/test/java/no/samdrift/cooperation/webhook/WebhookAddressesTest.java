package no.samdrift.cooperation.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R3, R4 without a network. */
class WebhookAddressesTest {
    @Test
    void whatIsOfTheHouseItselfIsNotPublic() throws Exception {
        for (String address : List.of(
                "0.0.0.0",
                "0.1.2.3",
                "127.0.0.1",
                "127.9.9.9",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:a00:1::1")) assertFalse(WebhookAddresses.isPublic(InetAddress.getByName(address)), address);
        for (String address : List.of(
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.32.0.1",
                "192.0.2.1",
                "198.17.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a02:c0::1",
                "2001:4860::8888")) assertTrue(WebhookAddresses.isPublic(InetAddress.getByName(address)), address);
    }

    @Test
    void pausesGrowAndEnd() {
        assertEquals(Duration.ofSeconds(10), WebhookQueue.pause(1));
        assertEquals(Duration.ofSeconds(30), WebhookQueue.pause(2));
        assertEquals(Duration.ofHours(6), WebhookQueue.pause(9));
        assertEquals(Duration.ofHours(6), WebhookQueue.pause(500));
    }

    @Test
    void aKindCoversWhatIsDoneToIt() {
        assertTrue(new WebhookEvent("incident").covers("incident.log"));
        assertTrue(new WebhookEvent("incident.log").covers("incident.log"));
        assertFalse(new WebhookEvent("incident.log").covers("incident.logged"));
        assertFalse(new WebhookEvent("incident").covers("incident-x.log"));
    }
}
