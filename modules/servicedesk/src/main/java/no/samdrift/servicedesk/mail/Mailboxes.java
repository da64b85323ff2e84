package no.samdrift.servicedesk.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import org.eclipse.microprofile.config.Config;

/** The mailboxes that are configured, as {@code samdrift.mail.imap.<name>.*}; names are letters and digits. */
@ApplicationScoped
public class Mailboxes {
    private static final String PREFIX = "samdrift.mail.imap.";
    private static final Pattern HOST = Pattern.compile(Pattern.quote(PREFIX) + "([a-z0-9]{1,40})\\.host");
    private static final int USUAL_HOURLY = 20;

    @Inject
    Config config;

    private List<Mailbox> all;
    private Set<String> own;
    private Optional<String> from;

    /** Once: the server looks its settings up in many places, and each mail asks for them. */
    @PostConstruct
    void read() {
        all = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(name -> HOST.matcher(name.toLowerCase(Locale.ROOT).replace('_', '.')))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .distinct()
                .sorted()
                .map(this::read)
                .toList();
        from = config.getOptionalValue("samdrift.mail.from", String.class).map(Mailboxes::address);
        own = new HashSet<>();
        from.ifPresent(own::add);
        all.forEach(box -> setting(box.name(), "user")
                .filter(user -> user.contains("@"))
                .ifPresent(user -> own.add(user.toLowerCase(Locale.ROOT))));
    }

    /** By name. */
    public List<Mailbox> all() {
        return all;
    }

    /** As configured, else by its name alone: what waits may be older than the configuration. */
    Mailbox named(String name) {
        return all.stream().filter(box -> box.name().equals(name)).findFirst().orElseGet(() -> Mailbox.named(name));
    }

    private Mailbox read(String name) {
        return new Mailbox(
                name,
                setting(name, "service").orElse(null),
                setting(name, "impact").map(Impact::valueOf).orElse(Impact.MEDIUM),
                setting(name, "urgency").map(Urgency::valueOf).orElse(Urgency.MEDIUM),
                setting(name, "team").orElse(null),
                !setting(name, "strangers").orElse("quarantine").equals("refuse"));
    }

    /** One of a mailbox's settings. */
    public Optional<String> setting(String name, String key) {
        return config.getOptionalValue(PREFIX + name + "." + key, String.class);
    }

    /** The mails of one sender that are taken within an hour. */
    int hourly() {
        return config.getOptionalValue("samdrift.mail.hourly", Integer.class).orElse(USUAL_HOURLY);
    }

    /** By what name our own mail server calls itself in Authentication-Results (RFC 8601). */
    Optional<String> judge() {
        return config.getOptionalValue("samdrift.mail.authserv", String.class);
    }

    /** The part of our own Message-IDs behind the at. */
    String domain() {
        return from.map(address -> address.substring(address.indexOf('@') + 1)).orElse("samdrift");
    }

    /** Addresses that our own mail comes from, in small letters. */
    Set<String> own() {
        return own;
    }

    private static String address(String from) {
        try {
            return new InternetAddress(from).getAddress().toLowerCase(Locale.ROOT);
        } catch (AddressException e) {
            return from.toLowerCase(Locale.ROOT);
        }
    }
}
