package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;

/** Stores one's own new password and ends what the old one opened, in one transaction. */
@ApplicationScoped
@Transactional
class Passwords {
    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private Audit audit;

    @Inject
    private Sessions sessions;

    public void store(String hash, Long session) {
        Caller caller = current.get();
        sql.run(
                "update cooperation_account set password_hash = :hash, password_given = false where person_id = :id",
                Map.of("hash", hash, "id", caller.personId()));
        sessions.endAllOf(caller.personId(), session);
        audit.created("account.changePassword", "account", caller.personId(), caller.memberId(), Map.of("own", true));
    }
}
