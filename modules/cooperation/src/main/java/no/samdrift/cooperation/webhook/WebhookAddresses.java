package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.RuleBroken;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where messages may go (R4). */
@ApplicationScoped
public class WebhookAddresses {
    /** Hosts that the installation trusts though they are its own, separated by commas; http will do for them. */
    private static final String TRUSTED = "samdrift.webhook.hosts";

    /** @throws RuleBroken of {@code address} where it is none that may be told */
    public URI checked(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at("address", "notAnAddress");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null)
            throw RuleBroken.at("address", "notAnAddress");
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && isTrusted(uri);
        if (!secure && !plain) throw RuleBroken.at("address", "addressNotSecure");
        return uri;
    }

    /**
     * Looks up the host at the very moment of sending: the machine keeps what it found for some seconds, so that the connection goes
     * to what was checked.
     */
    public void reachable(URI uri) throws UnknownHostException {
        if (isTrusted(uri)) return;
        for (InetAddress found : InetAddress.getAllByName(uri.getHost()))
            if (!isPublic(found)) throw RuleBroken.at("address", "addressNotPublic", uri.getHost());
    }

    private static boolean isTrusted(URI uri) {
        return trusted().contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    private static Set<String> trusted() {
        String hosts = ConfigProvider.getConfig()
                .getOptionalValue(TRUSTED, String.class)
                .orElse("");
        return Arrays.stream(hosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing of this machine, of a network of the house's own, or of what carries one address within another. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) return first >= 0x20 && first <= 0x3f && !carries(bytes);
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (bytes[2] & 0xff) == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** 6to4 (2002::/16) and Teredo (2001::/32). */
    private static boolean carries(byte[] bytes) {
        return bytes[0] == 0x20 && (bytes[1] == 0x02 || bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0);
    }
}
