package no.samdrift.sourcing.vendor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.imports.ImportField;

/** Contacts in a file: a line each, {@code name | role | e-mail | telephone}. */
final class ContactsCell implements ImportField.Cell {
    @Override
    public Object read(String text, Map<String, Object> before) {
        List<VendorContact> contacts = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> parts = new ArrayList<>(
                    Arrays.stream(line.split("\\|", 4)).map(String::strip).toList());
            while (parts.size() < 4) parts.add("");
            parts.replaceAll(part -> part.isEmpty() ? null : part);
            contacts.add(new VendorContact(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
        }
        return contacts;
    }

    @Override
    public String write(Object contacts) {
        return ((List<?>) contacts)
                .stream()
                        .map(VendorContact.class::cast)
                        .map(c -> Stream.of(c.name(), c.role(), c.email(), c.phone())
                                .map(part -> Objects.toString(part, ""))
                                .collect(Collectors.joining(" | "))
                                .replaceAll("[| ]+$", ""))
                        .collect(Collectors.joining("\n"));
    }
}
