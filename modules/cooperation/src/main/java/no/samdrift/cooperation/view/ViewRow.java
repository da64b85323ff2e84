package no.samdrift.cooperation.view;

import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.data.Versioned;

/**
 * A view as a list of them shows it.
 *
 * @param mayChange whether the caller may change it
 */
public record ViewRow(
        long id,
        int version,
        String list,
        String name,
        String address,
        ViewAudience audience,
        Role role,
        int place,
        boolean mayChange)
        implements Versioned {
    public ViewFacts facts() {
        return new ViewFacts(list, name, address, audience, role, place);
    }
}
