package no.samdrift.cooperation.view;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a view.
 *
 * @param list as the screens call it, e.g. {@code incidents}
 * @param address what stands behind the question mark in the address of the list
 * @param role whose list begins with it, for such a view alone
 * @param place among the others, lowest first; null puts it last
 */
public record ViewFacts(
        @NotBlank @Pattern(regexp = "[a-z][A-Za-z]{0,39}") String list,
        @NotBlank @Size(max = 60) @PlainText String name,
        @NotNull @Size(max = 2000) @PlainText String address,
        @NotNull ViewAudience audience,
        Role role,
        @Min(0) @Max(1_000_000) Integer place) {
    public ViewFacts {
        name = name == null ? null : name.strip();
        address = address == null ? null : address.strip().replaceFirst("^\\?", "");
    }

    public ViewFacts at(int newPlace) {
        return new ViewFacts(list, name, address, audience, role, newPlace);
    }

    public ViewFacts named(String newName) {
        return new ViewFacts(list, newName, address, audience, role, place);
    }
}
