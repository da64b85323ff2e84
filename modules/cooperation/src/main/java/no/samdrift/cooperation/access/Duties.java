package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.data.Sql;

/** What the holder of a local account has to do before the roles hold: until then one holds nothing but oneself. */
@ApplicationScoped
@Transactional
public class Duties {
    @Inject
    private Sql sql;

    @Inject
    private Callers callers;

    @Inject
    private SignInRules rules;

    @Inject
    private SecondFactors factors;

    /** In the order they are done in. */
    public enum Duty {
        /** The password was typed by somebody else (ASVS 6.4.1). */
        OWN_PASSWORD("ownPasswordFirst"),
        /** A role asks for a second factor, and there is none. */
        SECOND_FACTOR("secondFactorFirst");

        private final String refusal;

        Duty(String refusal) {
            this.refusal = refusal;
        }

        /** Code of the refusal until it is done. */
        public String refusal() {
            return refusal;
        }
    }

    /** Asks what the person holds, not what the session was left with: that is less while something is to be done. */
    public Set<Duty> of(long personId) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (sql.count(
                        "select count(*) from cooperation_account where person_id = :id and password_given",
                        Map.of("id", personId))
                > 0) duties.add(Duty.OWN_PASSWORD);
        if (asksForFactor(personId) && !factors.has(personId)) duties.add(Duty.SECOND_FACTOR);
        return duties;
    }

    private boolean asksForFactor(long personId) {
        return !rules.rolesWithSecondFactor().isEmpty()
                && callers.of(personId, "").map(Caller::grants).stream()
                        .flatMap(grants -> grants.stream())
                        .anyMatch(grant -> rules.rolesWithSecondFactor().contains(grant.role()));
    }
}
