package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.text.Language;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the first administrator of an empty house, for whoever holds the token that the start printed; never a second. */
@ApplicationScoped
public class FirstAdministrator {
    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Transactional
    public boolean open(String token) {
        byte[] expected = ConfigProvider.getConfig()
                .getOptionalValue("samdrift.setup.token", String.class)
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        return expected.length > 0
                && MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))
                && current.as(Caller.house("setup"), accounts::hasAdministrator) == Boolean.FALSE;
    }

    /** One transaction: a refused password leaves no half administrator behind. */
    @Transactional
    public void make(String token, String name, String username, String password) {
        if (!open(token)) {
            throw new NotFound("page", "setup");
        }
        current.as(Caller.house("setup"), () -> {
            long id = people.add(new PersonFacts(name, null, null, null, null, null, null, Language.NB))
                    .id();
            grants.give(id, Role.ADMINISTRATOR, ScopeKind.COOPERATION, 0);
            accounts.open(id, username, password);
        });
    }
}
